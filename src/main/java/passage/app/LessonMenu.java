package passage.app;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import passage.date.DateFormatter;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.Step;

/** The lessons with their steps, to any of which one can go, and how lessons are given and made. */
final class LessonMenu extends Menu {

    private final AppViewModel app;
    private final Messages messages;
    private final LessonActions actions;

    LessonMenu(AppViewModel app, LessonActions actions) {
        this.app = app;
        this.messages = app.messages();
        this.actions = actions;
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
            getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            action("menu.present", "F5", actions::present),
                            action("menu.present-here", "Shift+F5", actions::presentFromHere),
                            action("menu.kiosk", actions::openKiosk));
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        action("lesson.add-view", LessonMaking.ADD, actions.making()::addView),
                        action("lesson.edit", LessonMaking.EDIT, actions.making()::edit),
                        new SeparatorMenuItem(),
                        action("menu.quiz", "F6", actions::quiz));
    }

    private MenuItem action(String key, String keys, Runnable action) {
        MenuItem item = action(key, action);
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    private MenuItem action(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu lesson(Lesson lesson) {
        Menu menu = new Menu(messages.get("lesson.title", lesson.title().in(messages.locale()), lesson.minutes()));
        menu.setMnemonicParsing(false);
        MenuItem start = new MenuItem(messages.get("lesson.start"));
        start.setOnAction(_ -> actions.present(lesson));
        menu.getItems().addAll(start, new SeparatorMenuItem());
        for (int step = 0; step < lesson.steps().size(); step++) {
            menu.getItems().add(step(LessonPlace.of(lesson, step)));
        }
        return menu;
    }

    private MenuItem step(LessonPlace place) {
        Step step = place.shown();
        Locale locale = messages.locale();
        String dates = DateFormatter.of(locale).formatShort(step.view());
        MenuItem item = new MenuItem(messages.get(
                "lesson.step",
                place.step() + 1,
                dates,
                FirstWords.of(step.note().in(locale), locale)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> actions.goTo(place));
        return item;
    }
}
