package passage.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been done to something, as the states it went through: any of them can be gone back to. Edits of one run, such as
 * letters typed one after the other, are one. Immutable.
 *
 * @param <T> an immutable state
 */
final class Edits<T> {

    /** So many states can be gone back to. */
    static final int MOST = 500;

    /** What was done, and what it came to. */
    private record Edit<T>(String name, String run, T state) {}

    private final List<Edit<T>> past;
    private final Edit<T> now;
    private final List<Edit<T>> future;

    private Edits(List<Edit<T>> past, Edit<T> now, List<Edit<T>> future) {
        this.past = past;
        this.now = now;
        this.future = future;
    }

    /** Nothing has been done yet. */
    static <T> Edits<T> of(T first) {
        return new Edits<>(List.of(), new Edit<>("", "", first), List.of());
    }

    T now() {
        return now.state();
    }

    /**
     * Something is done; what had been undone is gone.
     *
     * @param name what it is called
     * @param run what this edit goes on with, if the one before it had the same; "" for an edit of its own
     */
    Edits<T> edited(String name, String run, T then) {
        Edit<T> edit = new Edit<>(name, run, then);
        if (!run.isEmpty() && run.equals(now.run())) {
            return new Edits<>(past, edit, List.of());
        }
        return new Edits<>(with(past, now), edit, List.of());
    }

    /** The state of the moment looks otherwise, and nothing is done: another step of it is looked at. */
    Edits<T> seen(T otherwise) {
        return new Edits<>(past, new Edit<>(now.name(), "", otherwise), future);
    }

    /** The next edit is one of its own, whatever its run. */
    Edits<T> paused() {
        return seen(now.state());
    }

    /** The state before the last edit; the same where there is none. */
    Edits<T> undone() {
        return past.isEmpty() ? this : new Edits<>(without(past), past.getLast(), with(future, now)).paused();
    }

    /** The state that was gone back from; the same where there is none. */
    Edits<T> redone() {
        return future.isEmpty() ? this : new Edits<>(with(past, now), future.getLast(), without(future)).paused();
    }

    /** What would be undone. */
    Optional<String> undoes() {
        return past.isEmpty() ? Optional.empty() : Optional.of(now.name());
    }

    /** What would be done again. */
    Optional<String> redoes() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().name());
    }

    private static <T> List<Edit<T>> with(List<Edit<T>> edits, Edit<T> last) {
        List<Edit<T>> more = new ArrayList<>(edits.subList(edits.size() < MOST ? 0 : 1, edits.size()));
        more.add(last);
        return List.copyOf(more);
    }

    private static <T> List<Edit<T>> without(List<Edit<T>> edits) {
        return List.copyOf(edits.subList(0, edits.size() - 1));
    }
}
