package passage.app;

import java.util.concurrent.CancellationException;
import javafx.beans.binding.StringBinding;
import javafx.concurrent.Task;
import passage.dataset.Progress;

/** Something that is done away from the JavaFX thread and can be given up: until it is done, nothing has changed. */
public final class Job<T> extends Task<T> {

    private static final int STEPS = 500;

    private final StringBinding words;
    private final Work<T> work;
    private long told = -1;

    /**
     * What a job does.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * A job that is not begun.
     *
     * @param words what is being done, in the language of the moment
     */
    public Job(StringBinding words, Work<T> work) {
        this.words = words;
        this.work = work;
        updateProgress(-1, -1);
    }

    /** What is being done. */
    public StringBinding words() {
        return words;
    }

    @Override
    protected T call() throws Exception {
        return work.run(this::advance);
    }

    private void advance(long done, long all) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        long step = all > 0 ? STEPS * done / all : -1;
        if (step != told) {
            told = step;
            updateProgress(step, step < 0 ? -1 : STEPS);
        }
    }
}
