package passage.app.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import passage.app.FilterViewModel;
import passage.app.Messages;
import passage.export.CitationStyle;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.Preset;
import passage.layout.BalancedScale;
import passage.layout.Grouping;
import passage.layout.Theme;

/** Everything that is chosen in the export dialog, and the request that comes of it. */
final class ExportViewModel {

    private final double balance;
    private final ScopeViewModel scope;
    private final FilterViewModel filter;
    private final SizeViewModel size;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(this, "format", ExportFormat.PNG);
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(this, "form", Form.PICTURE);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.CATEGORY);
    private final BooleanProperty balanced = new SimpleBooleanProperty(this, "balanced", true);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(this, "locale", Locale.ENGLISH);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", false);
    private final BooleanProperty sources = new SimpleBooleanProperty(this, "sources", false);
    private final ObjectProperty<CitationStyle> style = new SimpleObjectProperty<>(this, "style", CitationStyle.APA);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ObservableValue<Optional<ExportRequest>> request;
    private final ObservableValue<Optional<Preset>> preset;

    /** Begins with the lanes, the scale and the language of a window. */
    ExportViewModel(Exported exported, Messages messages, CurrentView view) {
        scope = new ScopeViewModel(messages, view.days(), exported.lessons());
        filter = new FilterViewModel(exported.dataset());
        size = new SizeViewModel(messages);
        balance = view.balance() > 0 ? view.balance() : BalancedScale.USUAL;
        grouping.set(view.grouping());
        balanced.set(view.balance() > 0);
        locale.set(view.locale());
        size.pixelsProperty().bind(format.map(Formats::hasPixels));
        Observable[] all = {
            scope.scopeProperty(),
            filter.filterProperty(),
            size.sizeProperty(),
            format,
            form,
            grouping,
            balanced,
            theme,
            locale,
            title,
            legend,
            sources,
            style
        };
        request = Bindings.createObjectBinding(this::read, all);
        preset = Bindings.createObjectBinding(this::chosenPreset, request, size.unitProperty());
    }

    /** Shows what was chosen another time. */
    void show(ExportChoices choices) {
        scope.show(choices.scope(), choices.range(), choices.lesson());
        filter.show(choices.filter());
        format.set(choices.format());
        form.set(choices.form());
        theme.set(choices.theme());
        legend.set(choices.legend());
        sources.set(choices.sources());
        style.set(choices.style());
        folder.set(choices.folder());
        size.show(choices.size(), choices.unit());
    }

    /** Chooses what a preset decides, and leaves the rest. */
    void choose(Preset wanted) {
        show(Presets.of(wanted, choices()));
    }

    /** What is chosen now; the last size that was one in place of something that is none. */
    ExportChoices choices() {
        return new ExportChoices(
                scope.kindProperty().get(),
                scope.rangeProperty().get(),
                Optional.ofNullable(scope.lessonProperty().get())
                        .map(one -> one.id())
                        .orElse(""),
                filter.filterProperty().getValue(),
                format.get(),
                form.get(),
                size.sizeProperty().getValue().orElse(ExportChoices.FIRST.size()),
                size.unitProperty().getValue(),
                theme.get(),
                legend.get(),
                sources.get(),
                style.get(),
                folder.get());
    }

    private Optional<ExportRequest> read() {
        return scope.scopeProperty()
                .getValue()
                .flatMap(part -> size.sizeProperty().getValue().map(sheet -> {
                    ExportRequest wanted = ExportRequest.whole(locale.get())
                            .of(part)
                            .of(filter.filterProperty().getValue())
                            .by(grouping.get())
                            .balanced(balanced.get() ? balance : 0)
                            .in(theme.get())
                            .withLegend(legend.get())
                            .at(sheet)
                            .as(Formats.hasForms(format.get()) ? form.get() : Form.PICTURE);
                    ExportRequest told = sources.get() ? wanted.withSources(style.get()) : wanted.cited(style.get());
                    return title.get().isBlank()
                            ? told
                            : told.titled(title.get().strip());
                }));
    }

    private Optional<Preset> chosenPreset() {
        ExportChoices now = choices();
        return size.sizeProperty()
                .getValue()
                .flatMap(_ -> Arrays.stream(Preset.values())
                        .filter(one -> Presets.of(one, now).equals(now))
                        .findFirst());
    }

    ScopeViewModel scope() {
        return scope;
    }

    FilterViewModel filter() {
        return filter;
    }

    SizeViewModel size() {
        return size;
    }

    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /** What is made of it on paper, by a format that knows forms. */
    ObjectProperty<Form> formProperty() {
        return form;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** Whether there is room where the events are; else equal lengths are equal times. */
    BooleanProperty balancedProperty() {
        return balanced;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The language of what is exported. */
    ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** Above the picture; blank for the one it has anyway. */
    StringProperty titleProperty() {
        return title;
    }

    BooleanProperty legendProperty() {
        return legend;
    }

    BooleanProperty sourcesProperty() {
        return sources;
    }

    ObjectProperty<CitationStyle> styleProperty() {
        return style;
    }

    /** Where the last file was saved, or empty. */
    StringProperty folderProperty() {
        return folder;
    }

    /** The request, while nothing is wrong with what is chosen. */
    ObservableValue<Optional<ExportRequest>> requestProperty() {
        return request;
    }

    /** The preset that decides just what is chosen, if one does. */
    ObservableValue<Optional<Preset>> presetProperty() {
        return preset;
    }
}
