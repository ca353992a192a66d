package passage.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import passage.dataset.DataFolder;
import passage.dataset.DatasetReader;
import passage.dataset.Progress;
import passage.dataset.Reading;

/** A reading that begins while the toolkit starts, before there is a window to tell of it. */
final class EarlyReading {

    private final FutureTask<Reading> reading;
    private volatile Progress watcher = Progress.NONE;

    private EarlyReading(Optional<Path> data) {
        reading = new FutureTask<>(
                () -> DatasetReader.read(DataFolder.choose(data), (done, all) -> watcher.advance(done, all)));
    }

    /** Begins to read the folder asked for, or the usual one. */
    static EarlyReading begin(Optional<Path> data) {
        EarlyReading early = new EarlyReading(data);
        Thread.ofPlatform().daemon().name("early reading").start(early.reading);
        return early;
    }

    /** What was read, if it is there already. */
    Optional<Reading> ready() {
        return reading.state() == Future.State.SUCCESS ? Optional.of(reading.resultNow()) : Optional.empty();
    }

    /**
     * What was read, once it is there.
     *
     * @param progress is told from now on how far it is
     * @throws Exception what the reading threw
     */
    Reading await(Progress progress) throws Exception {
        watcher = progress;
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
