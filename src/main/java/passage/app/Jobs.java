package passage.app;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/** The jobs that run, each on a thread of its own, and those of them that last long enough to be told of. */
public final class Jobs {

    /** How long people wait without asking what is going on. */
    private static final Duration PATIENCE = Duration.millis(500);

    private final ObservableList<Job<?>> lasting = FXCollections.observableArrayList();
    private final ObservableList<Job<?>> shown = FXCollections.unmodifiableObservableList(lasting);

    /** How a job may be begun. */
    public enum Haste {
        /** Somebody waits for it. */
        AWAITED,
        /** Nobody waits for it, so it takes what time the others leave. */
        BESIDE;

        private int priority() {
            return this == AWAITED ? Thread.NORM_PRIORITY : Thread.MIN_PRIORITY;
        }
    }

    /** The jobs that have run for longer than half a second, in the order they were begun. */
    public ObservableList<Job<?>> lasting() {
        return shown;
    }

    /** Begins a job; what follows from it is for its own handlers to do. */
    public void begin(Job<?> job, Haste haste) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> lasting.add(job));
        job.runningProperty().addListener((_, _, running) -> {
            if (!running) {
                patience.stop();
                lasting.remove(job);
            }
        });
        patience.play();
        Thread.ofPlatform().daemon().name("job").priority(haste.priority()).start(job);
    }
}
