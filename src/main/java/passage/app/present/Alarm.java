package passage.app.present;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Does one thing after a while. It rings once and never makes up for what it missed, so that a computer that has slept does
 * not do everything at once when it wakes.
 */
public interface Alarm {

    /** Does something after a while, instead of whatever it was set to before. */
    void set(Duration after, Runnable then);

    /** Does nothing any more. */
    void clear();

    /** One that rings on the JavaFX thread. */
    static Alarm onFxThread() {
        return new Alarm() {
            private Runnable waiting;

            @Override
            public void set(Duration after, Runnable then) {
                Runnable rings = new Runnable() {
                    @Override
                    public void run() {
                        if (waiting == this) {
                            waiting = null;
                            then.run();
                        }
                    }
                };
                waiting = rings;
                Executor later =
                        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
                later.execute(rings);
            }

            @Override
            public void clear() {
                waiting = null;
            }
        };
    }
}
