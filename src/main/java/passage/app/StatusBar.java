package passage.app;

import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import passage.app.timeline.ScaleChoice;
import passage.app.timeline.TimelineViewModel;
import passage.layout.DayWords;
import passage.layout.DaysInView;
import passage.layout.EventsInView;

/** The line at the foot of the window: what is in view, how true the lengths are, which originals there are. */
final class StatusBar extends HBox {

    /** How long a sentence stands in place of the facts. */
    private static final Duration READING = Duration.seconds(6);

    private final AppViewModel app;
    private final Messages messages;
    private final TimelineViewModel timeline;
    private final Label facts = new Label();
    private final PauseTransition said = new PauseTransition(READING);
    private final Button problems = new Button();

    StatusBar(AppViewModel app, TimelineViewModel timeline, Commands commands) {
        super(8);
        this.app = app;
        this.messages = app.messages();
        this.timeline = timeline;
        getStyleClass().add("status-bar");
        setOnMouseClicked(_ -> commands.returnToTimeline());
        setAlignment(Pos.CENTER_LEFT);
        facts.setMaxWidth(Double.MAX_VALUE);
        facts.setId("status");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(facts.textProperty());
        facts.setTooltip(whole);
        HBox.setHgrow(facts, Priority.ALWAYS);
        problems.getStyleClass().addAll("flat", "danger");
        problems.setId("problems");
        problems.setMinWidth(Region.USE_PREF_SIZE);
        problems.setOnAction(_ -> commands.showProblems());
        getChildren().addAll(facts, problems);
        Button keys = new Button();
        keys.textProperty().bind(messages.bind("status.keys"));
        keys.getStyleClass().add("flat");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.setOnAction(_ -> commands.showKeys());
        getChildren().add(keys);
        // Last, so that they stay where they are while the words before them change with the language.
        Messages.LANGUAGES.stream()
                .map(this::language)
                .peek(commands::returnAfterMouse)
                .forEach(getChildren()::add);

        InvalidationListener stale = _ -> tell();
        // Told with every picture, whatever it was painted anew for.
        timeline.eventsInViewProperty().addListener(stale);
        app.originalsProperty().addListener(stale);
        app.problemsProperty().addListener(stale);
        messages.localeProperty().addListener(stale);
        said.setOnFinished(_ -> tell());
        tell();
    }

    /** Says for a moment what has just been done. */
    void say(String sentence) {
        said.playFromStart();
        facts.setText(sentence);
    }

    private ToggleButton language(Locale language) {
        ToggleButton button = new ToggleButton(language.getLanguage().toUpperCase(Locale.ROOT));
        button.getStyleClass().addAll("flat", "language");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(messages.bind("language." + language.getLanguage()));
        Runnable mark = () -> button.setSelected(messages.locale().equals(language));
        messages.localeProperty().addListener((_, _, _) -> mark.run());
        mark.run();
        button.setOnAction(_ -> {
            button.setSelected(true);
            messages.localeProperty().set(language);
        });
        return button;
    }

    private void tell() {
        DaysInView shown = DaysInView.of(timeline.frame());
        DayWords days = new DayWords(messages.locale());
        EventsInView events = timeline.eventsInViewProperty().get();
        String words = messages.get(
                "status.view", days.day(shown.from(), shown.length()), days.day(shown.to(), shown.length()));
        words += " · " + messages.get("status.events", events.all());
        if (events.untitled() > 0) {
            words += " · " + messages.get("status.untitled", events.untitled());
        }
        if (timeline.scaleChoice().kindProperty().get() == ScaleChoice.Kind.BALANCED) {
            words += " · " + messages.get("status.balanced");
        }
        int sources = app.dataset().sources().size();
        words += " · "
                + messages.get(
                        "status.originals", app.originalsProperty().get().all().size(), sources);
        if (said.getStatus() != Animation.Status.RUNNING) {
            facts.setText(words);
        }
        int found = app.problemsProperty().get().size();
        problems.setText(messages.get("status.problems", found));
        problems.setVisible(found > 0);
        problems.setManaged(found > 0);
    }
}
