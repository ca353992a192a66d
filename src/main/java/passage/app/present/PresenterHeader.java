package passage.app.present;

import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.Messages;
import passage.app.present.LessonClock.State;

/** Which lesson is given, how far it has come and how it stands with its time. */
final class PresenterHeader extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final PresentViewModel model;
    private final Messages messages;
    private final PaceViewModel pace;

    PresenterHeader(PresentViewModel model) {
        this.model = model;
        this.messages = model.app().messages();
        this.pace = new PaceViewModel(model);
        getStyleClass().add("presenter-header");
        setAlignment(Pos.CENTER_LEFT);
        VBox lesson = lesson();
        HBox.setHgrow(lesson, Priority.ALWAYS);
        getChildren().addAll(lesson, timer(), pace(), timeOfDay());
    }

    private VBox lesson() {
        Label title = new Label();
        title.getStyleClass().add("presenter-title");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.place().lesson().title().in(messages.locale()),
                        model.placeProperty(),
                        messages.localeProperty()));
        Label step = new Label();
        step.setId("step");
        step.getStyleClass().add("muted");
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.textProperty().bind(stepWords(model));
        HBox progress = new HBox(step, new BeatDots(model));
        progress.getStyleClass().add("presenter-progress");
        progress.setAlignment(Pos.CENTER_LEFT);
        VBox lesson = new VBox(title, progress);
        lesson.setAlignment(Pos.CENTER_LEFT);
        lesson.setMinWidth(0);
        return lesson;
    }

    /** As “Step 3 of 11”. */
    static StringBinding stepWords(PresentViewModel model) {
        Messages messages = model.app().messages();
        return Bindings.createStringBinding(
                () -> messages.get(
                        "presenter.step",
                        model.place().step() + 1,
                        model.place().lesson().steps().size()),
                model.placeProperty(),
                messages.localeProperty());
    }

    private HBox timer() {
        LessonClock clock = model.clock();
        PresenterButton pause = new PresenterButton(messages, "presenter.pause", "T").drawing("sign-pause");
        clock.stateProperty().addListener(_ -> draw(pause));
        draw(pause);
        pause.doing(clock::switchRunning);
        pause.setId("pause");
        PresenterButton reset = new PresenterButton(messages, "presenter.reset", PresenterKeys.RESET);
        reset.drawing("sign-reset").doing(clock::reset);
        reset.setId("reset");
        HBox timer = new HBox(pause, reset);
        timer.getStyleClass().add("presenter-timer");
        timer.setAlignment(Pos.CENTER);
        return timer;
    }

    private void draw(PresenterButton pause) {
        boolean runs = model.clock().stateProperty().get() == State.RUNNING;
        pause.getGraphic().getStyleClass().setAll("sign", runs ? "sign-pause" : "sign-go");
    }

    private HBox pace() {
        Label elapsed = figures("elapsed");
        elapsed.textProperty().bind(pace.elapsed());
        Label planned = new Label();
        planned.setId("planned");
        planned.getStyleClass().add("muted");
        planned.textProperty().bind(pace.planned());
        Label words = new Label();
        words.setId("pace");
        words.getStyleClass().add("pace-words");
        words.textProperty().bind(pace.words());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        VBox beside = new VBox(new PaceBar(pace), new HBox(words, between, planned));
        beside.getStyleClass().add("pace");
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(elapsed, beside);
        row.getStyleClass().add("presenter-pace");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label timeOfDay() {
        Label time = figures("time");
        time.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> TIME.format(model.clock().timeOfDayProperty().get()),
                        model.clock().timeOfDayProperty()));
        time.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("presenter.time", time.getText()),
                        time.textProperty(),
                        messages.localeProperty()));
        return time;
    }

    private static Label figures(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("presenter-figures");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
