package passage.app.export;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does what is asked for away from the thread that asks. Only the newest question is answered; one that a newer has followed
 * before its turn came is not even begun.
 *
 * @param <Q> what is asked for
 * @param <A> what comes of it
 */
final class Newest<Q, A> {

    private final Function<Q, A> work;
    private final Executor elsewhere;
    private final Executor here;
    private final AtomicInteger newest = new AtomicInteger();

    /**
     * @param elsewhere where it is done, after a pause if somebody may go on asking
     * @param here what runs something on the thread that asks
     */
    Newest(Function<Q, A> work, Executor elsewhere, Executor here) {
        this.work = work;
        this.elsewhere = elsewhere;
        this.here = here;
    }

    /** Hands over what comes of it, or what went wrong, unless something newer is asked for or it is forgotten. */
    void ask(Q question, Consumer<A> then, Consumer<RuntimeException> failed) {
        int wanted = newest.incrementAndGet();
        elsewhere.execute(() -> {
            if (newest.get() != wanted) {
                return;
            }
            try {
                A answer = work.apply(question);
                hand(wanted, () -> then.accept(answer));
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
