package passage.original.format;

import java.time.Duration;
import passage.dataset.Progress;

/** Watches over the reading of one file: ends it when its time is up or nobody wants it any more. */
public final class Watch {
    private static final int SELDOM = 1 << 12;

    private final Progress progress;
    private final long end;
    private int ticks;

    private Watch(Progress progress, long end) {
        this.progress = progress;
        this.end = end;
    }

    /** Thrown out of the middle of any library when the time is up. */
    public static final class TimeUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimeUpException() {
            super("the time for reading a file is up");
        }
    }

    /** A watch that starts now. */
    public static Watch start(Progress progress, Duration time) {
        return new Watch(progress, System.nanoTime() + time.toNanos());
    }

    /** Something small was done: a byte, a letter, an element. Looks at the clock only now and then. */
    public void tick() {
        ticks++;
        if (ticks % SELDOM == 0) {
            step(0, 0);
        }
    }

    /**
     * Something large was done, such as a page.
     *
     * @param done how many
     * @param all of how many, or 0 where that is not known
     * @throws TimeUpException when the time is up
     */
    public void step(long done, long all) {
        progress.advance(done, all);
        if (System.nanoTime() - end >= 0) {
            throw new TimeUpException();
        }
    }
}
