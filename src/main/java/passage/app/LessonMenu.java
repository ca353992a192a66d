package passage.app;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import passage.date.DateFormatter;
import passage.lesson.Lesson;
import passage.lesson.Step;

/** The lessons of the data folder with their steps, to any of which one can go. */
final class LessonMenu extends Menu {

    /** So much of what there is to say in a step is enough to know it by, in characters. */
    private static final int LENGTH = 64;

    private final AppViewModel app;
    private final Messages messages;
    private final Consumer<Step> go;

    /** @param go goes to a step */
    LessonMenu(AppViewModel app, Consumer<Step> go) {
        this.app = app;
        this.messages = app.messages();
        this.go = go;
        textProperty().bind(messages.bind("menu.lessons"));
        app.lessonsProperty().addListener(_ -> fill());
        messages.localeProperty().addListener(_ -> fill());
        fill();
    }

    private void fill() {
        List<Lesson> lessons = app.lessonsProperty().get();
        if (lessons.isEmpty()) {
            MenuItem none = new MenuItem(messages.get("lesson.none"));
            none.setDisable(true);
            getItems().setAll(none);
        } else {
            getItems().setAll(lessons.stream().map(this::lesson).toList());
        }
    }

    private Menu lesson(Lesson lesson) {
        Menu menu = new Menu(messages.get("lesson.title", lesson.title().in(messages.locale()), lesson.minutes()));
        menu.setMnemonicParsing(false);
        int number = 1;
        for (Step step : lesson.steps()) {
            menu.getItems().add(step(number++, step));
        }
        return menu;
    }

    private MenuItem step(int number, Step step) {
        Locale locale = messages.locale();
        String dates = DateFormatter.of(locale).formatShort(step.view());
        MenuItem item = new MenuItem(
                messages.get("lesson.step", number, dates, beginning(step.note().in(locale), locale)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> go.accept(step));
        return item;
    }

    /** The first words, or of a single long one the first letters. */
    private static String beginning(String note, Locale locale) {
        String text = note.strip();
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = before(BreakIterator.getLineInstance(locale), text);
        end = end > 0 ? end : before(BreakIterator.getCharacterInstance(locale), text);
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int before(BreakIterator breaks, String text) {
        breaks.setText(text);
        return breaks.preceding(LENGTH);
    }
}
