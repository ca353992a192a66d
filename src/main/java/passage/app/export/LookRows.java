package passage.app.export;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import passage.app.ChoiceRows;
import passage.app.Messages;
import passage.export.CitationStyle;
import passage.layout.Grouping;
import passage.layout.Theme;

/** The rows that say how the picture looks and what stands around it. */
final class LookRows {

    private final ChoiceRows rows;
    private final Messages messages;
    private final ExportViewModel model;

    private LookRows(ChoiceRows rows, ExportViewModel model) {
        this.rows = rows;
        this.messages = rows.messages();
        this.model = model;
    }

    /** @param title the title that stands above the picture where none is typed */
    static void addTo(ChoiceRows rows, ExportViewModel model, ObservableValue<String> title) {
        LookRows made = new LookRows(rows, model);
        rows.heading(rows.messages().get("export.look"));
        made.picture();
        made.around(title);
    }

    private void picture() {
        ComboBox<Theme> themes =
                ChoiceRows.combo(Theme.ALL, model.themeProperty(), theme -> messages.get("theme." + theme.name()));
        themes.setId("export-theme");
        rows.row(messages.get("export.theme"), themes);
        ComboBox<Grouping> lanes = ChoiceRows.combo(
                List.of(Grouping.values()),
                model.groupingProperty(),
                grouping -> messages.get("lanes." + Keys.of(grouping)));
        lanes.setId("export-lanes");
        rows.row(messages.get("export.lanes"), lanes);
        ComboBox<Boolean> scales = ChoiceRows.combo(
                List.of(false, true),
                model.balancedProperty(),
                balanced -> messages.get(balanced ? "toolbar.balanced" : "toolbar.linear"));
        scales.setId("export-scale");
        rows.row(messages.get("export.scale"), scales);
        ComboBox<Locale> languages = ChoiceRows.combo(
                Messages.LANGUAGES,
                model.localeProperty(),
                language -> messages.get("language." + language.getLanguage()));
        languages.setId("export-language");
        rows.row(messages.get("export.language"), languages);
        onlyForPictures(themes, lanes, scales);
    }

    private void around(ObservableValue<String> title) {
        TextField own = ChoiceRows.field(model.titleProperty());
        own.setId("export-title");
        own.promptTextProperty().bind(title);
        rows.row(messages.get("export.title"), own);
        CheckBox legend = ChoiceRows.check(messages.get("export.legend"), model.legendProperty());
        legend.setId("export-legend");
        rows.below(legend);
        CheckBox sources = ChoiceRows.check(messages.get("export.sources"), model.sourcesProperty());
        sources.setId("export-sources");
        rows.below(sources);
        ComboBox<CitationStyle> styles = ChoiceRows.combo(
                List.of(CitationStyle.values()),
                model.styleProperty(),
                style -> messages.get("export.style." + Keys.of(style)));
        styles.setId("export-style");
        rows.row(messages.get("export.style"), styles).disableProperty().bind(styles.disableProperty());
        onlyForPictures(own, legend, sources);
        styles.disableProperty().bind(model.sourcesProperty().not().or(sources.disableProperty()));
    }

    private void onlyForPictures(Node... nodes) {
        BooleanBinding table = Bindings.createBooleanBinding(
                () -> !Formats.hasPicture(model.formatProperty().get()), model.formatProperty());
        for (Node node : nodes) {
            node.disableProperty().bind(table);
        }
    }
}
