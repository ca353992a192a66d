package passage.app.export;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import passage.export.ExportRequest;

/**
 * Lays out what is asked for, away from the thread that asks. Only the newest request is answered; one that a newer has
 * followed before its turn came is not even laid out.
 */
final class PreviewMaker {

    private final Function<ExportRequest, Preview> layOut;
    private final Executor elsewhere;
    private final Executor here;
    private final AtomicInteger newest = new AtomicInteger();

    /**
     * @param elsewhere where it is laid out, after a pause in which somebody may go on choosing
     * @param here what runs something on the thread that asks
     */
    PreviewMaker(Function<ExportRequest, Preview> layOut, Executor elsewhere, Executor here) {
        this.layOut = layOut;
        this.elsewhere = elsewhere;
        this.here = here;
    }

    /** Hands over what comes of a request, or what went wrong, unless something newer is asked for or it is forgotten. */
    void make(ExportRequest request, Consumer<Preview> then, Consumer<RuntimeException> failed) {
        int wanted = newest.incrementAndGet();
        elsewhere.execute(() -> {
            if (newest.get() != wanted) {
                return;
            }
            try {
                Preview made = layOut.apply(request);
                hand(wanted, () -> then.accept(made));
            } catch (RuntimeException e) {
                hand(wanted, () -> failed.accept(e));
            }
        });
    }

    /** Nothing that was asked for is wanted any more. */
    void forget() {
        newest.incrementAndGet();
    }

    private void hand(int wanted, Runnable answer) {
        here.execute(() -> {
            if (newest.get() == wanted) {
                answer.run();
            }
        });
    }
}
