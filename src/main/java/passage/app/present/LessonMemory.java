package passage.app.present;

import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import passage.dataset.PassageException;
import passage.original.UserFolder;
import tools.jackson.databind.JsonNode;

/**
 * Where a lesson was left, kept in the user folder as {@code lesson.json}, so that a crash or a flat battery loses nothing.
 * It is written on a thread of its own after every change, or, where they come faster than the disk, after the last of them.
 */
public final class LessonMemory implements AutoCloseable {

    private static final String FILE = "lesson.json";
    /** The program does not wait longer than this for a disk when it ends. */
    private static final int PATIENCE_SECONDS = 2;

    private final UserFolder user;
    private final Consumer<PassageException> failed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("lesson memory").factory());
    private boolean refused;
    /** What is to be kept, or forgotten if it is empty; null while nothing waits to be written. */
    private final AtomicReference<Optional<LeftLesson>> waiting = new AtomicReference<>();

    /**
     * What came of looking.
     *
     * @param lesson where one was left, if one was
     * @param unreadable whether there was something that could not be read and has been set aside
     */
    public record Kept(Optional<LeftLesson> lesson, boolean unreadable) {}

    /** @param failed is told, on another thread, when the disk refuses */
    public LessonMemory(UserFolder user, Consumer<PassageException> failed) {
        this.user = user;
        this.failed = failed;
    }

    /**
     * Where a lesson was left.
     *
     * @throws PassageException when the file is there and cannot be read
     */
    public Kept read() throws PassageException {
        boolean there = Files.exists(user.path().resolve(FILE));
        Optional<JsonNode> node = user.read(FILE);
        Optional<LeftLesson> lesson = node.flatMap(LeftLesson::read);
        if (node.isPresent() && lesson.isEmpty()) {
            user.setAside(FILE);
        }
        return new Kept(lesson, there && lesson.isEmpty());
    }

    /** Keeps every place that a lesson comes to, until this is ended. */
    public Subscription follow(PresentViewModel model) {
        Runnable keep = () -> want(Optional.of(LeftLesson.of(model)));
        keep.run();
        return Subscription.combine(
                model.placeProperty().subscribe(keep),
                model.languageProperty().subscribe(keep),
                model.themeProperty().subscribe(keep));
    }

    /** There is nothing to go on with any more. */
    public void forget() {
        want(Optional.empty());
    }

    private void want(Optional<LeftLesson> now) {
        if (waiting.getAndSet(now) == null && !thread.isShutdown()) {
            thread.execute(this::write);
        }
    }

    private void write() {
        Optional<LeftLesson> now = waiting.getAndSet(null);
        try {
            if (now.isPresent()) {
                user.write(FILE, now.get().json());
            } else {
                user.remove(FILE);
            }
            refused = false;
        } catch (PassageException e) {
            tell(e);
        }
    }

    /** A disk that refuses again is nothing new. */
    private void tell(PassageException error) {
        if (!refused) {
            failed.accept(error);
        }
        refused = true;
    }

    /** Waits until all is written. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
