package passage.app.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import passage.dataset.Message;
import passage.dataset.PassageException;
import passage.lesson.LessonFolder;
import passage.lesson.OwnLesson;

/**
 * Keeps the user's own lessons on the disk as they are on the desk, away from the thread that asks. Where it is asked faster
 * than it can write, what was wanted in between is left out.
 */
final class LessonKeeper {

    private final LessonFolder folder;
    private final Executor elsewhere;
    private final Executor here;
    private final Consumer<Optional<Message>> told;
    private final AtomicReference<List<OwnLesson>> wanted = new AtomicReference<>();
    /** What the files hold, by name; known to the writing thread alone. */
    private final Map<String, OwnLesson> kept = new HashMap<>();

    /**
     * @param elsewhere writes, one after the other
     * @param here runs something on the thread that asks
     * @param told is given what went wrong, or nothing when all is kept
     */
    LessonKeeper(LessonFolder folder, Executor elsewhere, Executor here, Consumer<Optional<Message>> told) {
        this.folder = folder;
        this.elsewhere = elsewhere;
        this.here = here;
        this.told = told;
    }

    /** These were read from the disk. */
    void found(List<OwnLesson> read) {
        elsewhere.execute(() -> {
            kept.clear();
            read.forEach(one -> kept.put(one.name(), one));
        });
    }

    /** Makes the disk hold these lessons, and no others of those it is known to hold. */
    void keep(List<OwnLesson> lessons) {
        wanted.set(lessons);
        elsewhere.execute(() -> Optional.ofNullable(wanted.getAndSet(null)).ifPresent(this::write));
    }

    private void write(List<OwnLesson> lessons) {
        Optional<Message> wrong = Optional.empty();
        for (OwnLesson lesson : lessons) {
            wrong = first(wrong, () -> save(lesson));
        }
        List<String> names = lessons.stream().map(OwnLesson::name).toList();
        for (String gone :
                kept.keySet().stream().filter(name -> !names.contains(name)).collect(Collectors.toSet())) {
            wrong = first(wrong, () -> remove(gone));
        }
        Optional<Message> outcome = wrong;
        here.execute(() -> told.accept(outcome));
    }

    private interface Deed {
        void run() throws PassageException;
    }

    /** What keeps one lesson from being written need not keep the others from it. */
    private static Optional<Message> first(Optional<Message> before, Deed deed) {
        try {
            deed.run();
            return before;
        } catch (PassageException e) {
            return before.or(() -> Optional.of(e.sentence()));
        }
    }

    private void save(OwnLesson lesson) throws PassageException {
        Optional<OwnLesson> before = Optional.ofNullable(kept.get(lesson.name()));
        if (!before.equals(Optional.of(lesson))) {
            folder.save(lesson, before);
            kept.put(lesson.name(), lesson);
        }
    }

    private void remove(String name) throws PassageException {
        folder.remove(name);
        kept.remove(name);
    }
}
