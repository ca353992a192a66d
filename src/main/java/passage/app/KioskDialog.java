package passage.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import passage.app.present.Autoplay;
import passage.app.present.Kiosk;
import passage.app.present.KioskChoices;
import passage.layout.Theme;
import passage.lesson.Lesson;

/** Asks what a screen in a corridor is to show, and says how to leave it. */
final class KioskDialog extends Dialog<KioskChoices> {

    private static final double WIDTH = 520;
    private static final int USUAL = 12;
    private static final int STEP = 2;

    private final Messages messages;
    private final List<Lesson> lessons;
    private final ChoiceBox<List<Lesson>> which;
    private final Spinner<Integer> seconds;
    private final Map<Locale, CheckBox> languages = new LinkedHashMap<>();
    private final ChoiceBox<Theme> theme;

    /** @param lessons those that can be shown, at least one */
    KioskDialog(AppViewModel app, Window owner, List<Lesson> lessons) {
        this.messages = app.messages();
        this.lessons = lessons;
        this.which = choice("kiosk-lessons", this::name);
        which.getItems().add(lessons);
        lessons.forEach(lesson -> which.getItems().add(List.of(lesson)));
        which.setValue(lessons);
        this.seconds =
                new Spinner<>((int) Autoplay.SHORTEST.toSeconds(), (int) Autoplay.LONGEST.toSeconds(), USUAL, STEP);
        seconds.setId("kiosk-seconds");
        Messages.LANGUAGES.forEach(language -> {
            CheckBox box = new CheckBox(messages.get("language." + language.getLanguage()));
            box.setId("kiosk-" + language.getLanguage());
            box.setSelected(language.equals(messages.locale()));
            languages.put(language, box);
        });
        this.theme = choice("kiosk-theme", value -> messages.get("theme." + value.name()));
        theme.getItems().setAll(Theme.OF_WINDOWS);
        theme.setValue(Theme.PROJECTOR);

        Sheets.prepare(this, owner, app);
        setTitle(messages.get("kiosk.title"));
        setHeaderText(messages.get("kiosk.title"));
        getDialogPane().setContent(content(Sheets.larger(owner)));
        ButtonType start = new ButtonType(messages.get("kiosk.start"), ButtonData.OK_DONE);
        getDialogPane()
                .getButtonTypes()
                .setAll(start, new ButtonType(messages.get("button.cancel"), ButtonData.CANCEL_CLOSE));
        getDialogPane().lookupButton(start).setId("kiosk-start");
        getDialogPane().lookupButton(start).disableProperty().bind(noLanguage());
        setResultConverter(button -> button == start ? choices() : null);
    }

    private String name(List<Lesson> value) {
        return value == lessons
                ? messages.get("kiosk.all")
                : value.getFirst().title().in(messages.locale());
    }

    private static <T> ChoiceBox<T> choice(String id, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("nothing is written in a choice");
            }
        });
        return box;
    }

    private Region content(double larger) {
        GridPane rows = new GridPane(16, 12);
        HBox boxes = new HBox(16);
        boxes.getChildren().addAll(languages.values());
        rows.addRow(0, new Label(messages.get("kiosk.lessons")), which);
        rows.addRow(1, new Label(messages.get("kiosk.seconds")), seconds);
        rows.addRow(2, new Label(messages.get("kiosk.languages")), boxes);
        rows.addRow(3, new Label(messages.get("kiosk.theme")), theme);
        rows.getChildren().stream()
                .filter(Label.class::isInstance)
                .forEach(label -> ((Label) label).setMinWidth(Region.USE_PREF_SIZE));
        WrappedLabel leaving =
                new WrappedLabel(messages.get("kiosk.leaving", Kiosk.WAY_OUT.getDisplayText()), "leaving");
        leaving.setId("kiosk-leaving");
        VBox content = new VBox(20, rows, leaving);
        content.setPrefWidth(WIDTH * larger);
        return content;
    }

    private BooleanBinding noLanguage() {
        return Bindings.createBooleanBinding(
                () -> languages.values().stream().noneMatch(CheckBox::isSelected),
                languages.values().stream().map(CheckBox::selectedProperty).toArray(Observable[]::new));
    }

    private KioskChoices choices() {
        List<Locale> chosen = languages.keySet().stream()
                .filter(language -> languages.get(language).isSelected())
                .toList();
        return new KioskChoices(which.getValue(), Duration.ofSeconds(seconds.getValue()), chosen, theme.getValue());
    }
}
