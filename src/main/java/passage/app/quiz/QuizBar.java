package passage.app.quiz;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.Messages;
import passage.app.WrappedLabel;
import passage.layout.Theme;
import passage.quiz.Quiz;
import passage.quiz.QuizRun;

/** How far a quiz has come, its number and points, and the choice of language and theme. */
final class QuizBar extends HBox {

    private final QuizViewModel model;
    private final Messages messages;
    private final Label place = new Label();
    private final Label note = new WrappedLabel("", "quiz-note");
    private final Label number = new Label();
    private final MenuButton menu = new MenuButton();

    /**
     * @param fullScreen fills the screen with the window, or no longer
     * @param leave closes it
     */
    QuizBar(QuizViewModel model, Runnable fullScreen, Runnable leave) {
        this.model = model;
        this.messages = model.messages();
        getStyleClass().add("quiz-bar");
        setAlignment(Pos.CENTER_LEFT);
        place.setId("quiz-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        note.setId("quiz-note");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        menu.setId("quiz-menu");
        menu.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(place, note, number, menu);
        InvalidationListener stale = _ -> fill();
        model.runProperty().addListener(stale);
        InvalidationListener words = _ -> {
            fill();
            fillMenu(fullScreen, leave);
        };
        messages.localeProperty().addListener(words);
        model.themeProperty().addListener(words);
        words.invalidated(null);
    }

    private void fill() {
        QuizRun run = model.run();
        Quiz quiz = run.quiz();
        int questions = quiz.questions().size();
        place.setText(run.isAtEnd() ? "" : messages.get("quiz.place-of", run.at() + 1, questions));
        boolean fewer = questions > 0 && questions < quiz.wanted() && run.at() == 0 && !run.open();
        note.setText(fewer ? messages.get("quiz.fewer", questions, quiz.wanted()) : "");
        String seed = messages.get("quiz.number", Long.toString(quiz.seed()));
        boolean counts = model.mode() == QuizMode.ALONE && !run.isAtEnd();
        number.setText(counts ? messages.get("quiz.points", run.points(), seed) : seed);
    }

    private void fillMenu(Runnable fullScreen, Runnable leave) {
        menu.setText(messages.get("quiz.menu"));
        menu.getItems().setAll(choices(Theme.OF_WINDOWS, model.themeProperty(), theme -> "theme." + theme.name()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems()
                .addAll(choices(
                        Messages.LANGUAGES,
                        messages.localeProperty(),
                        (Locale language) -> "language." + language.getLanguage()));
        menu.getItems()
                .addAll(new SeparatorMenuItem(), item("quiz.full-screen", fullScreen), item("quiz.leave", leave));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private <T> List<MenuItem> choices(List<T> values, Property<T> chosen, Function<T, String> key) {
        return values.stream()
                .<MenuItem>map(value -> {
                    RadioMenuItem item = new RadioMenuItem(messages.get(key.apply(value)));
                    item.setSelected(value.equals(chosen.getValue()));
                    item.setOnAction(_ -> chosen.setValue(value));
                    return item;
                })
                .toList();
    }
}
