package passage.app;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line at the foot of the window for each job that lasts: what is being done, how far it is, and a way to give it up. */
public final class JobsView extends VBox {

    private final Messages messages;
    private final Runnable leave;

    /** @param leave takes the keys back, when a line that had them goes */
    public JobsView(Jobs jobs, Messages messages, Runnable leave) {
        this.messages = messages;
        this.leave = leave;
        setId("jobs");
        jobs.lasting().addListener((ListChangeListener<Job<?>>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(job -> getChildren().add(line(job)));
            }
        });
    }

    private HBox line(Job<?> job) {
        Label words = new Label();
        words.textProperty().bind(job.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.accessibleTextProperty().bind(job.words());
        Button cancel = new Button();
        cancel.textProperty().bind(messages.bind("button.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> job.cancel(false));
        HBox line = new HBox(12, words, bar, cancel);
        line.getStyleClass().add("job");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setUserData(job);
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                job.cancel(false);
                event.consume();
            }
        });
        return line;
    }

    private void remove(Job<?> job) {
        boolean hadKeys = isFocusWithin();
        getChildren().removeIf(line -> job.equals(line.getUserData()));
        if (hadKeys && !isFocusWithin()) {
            leave.run();
        }
    }
}
