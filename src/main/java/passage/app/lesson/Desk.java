package passage.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import passage.lesson.Lesson;
import passage.lesson.OwnLesson;
import passage.lesson.Step;

/**
 * What lies on the desk of somebody who makes lessons: all lessons of their own, and which step of which lesson is looked
 * at. Immutable.
 *
 * @param chosen the id of a lesson, of the user or of the data, or "" for none
 * @param step the place of the step from 0; -1 where there is none
 */
record Desk(List<OwnLesson> lessons, String chosen, int step) {

    static final Desk EMPTY = new Desk(List.of(), "", -1);

    Desk {
        lessons = List.copyOf(lessons);
    }

    /** The user's own lesson of an id. */
    Optional<OwnLesson> own(String id) {
        return lessons.stream().filter(one -> one.lesson().id().equals(id)).findFirst();
    }

    /** The lesson looked at, if it is the user's own. */
    Optional<Lesson> lesson() {
        return own(chosen).map(OwnLesson::lesson);
    }

    /** What was read, with those of the desk in place of the same ones. */
    List<OwnLesson> over(List<OwnLesson> read) {
        List<String> here = lessons.stream().map(OwnLesson::name).toList();
        Stream<OwnLesson> others = read.stream().filter(one -> !here.contains(one.name()));
        return Stream.concat(others, lessons.stream()).toList();
    }

    /** The user's own lessons by title, and then others. */
    List<Lesson> before(List<Lesson> others) {
        return Stream.concat(OwnLesson.byTitle(lessons).stream().map(OwnLesson::lesson), others.stream())
                .toList();
    }

    /** Looks at the beginning of the first of these lessons; at none where there is none. */
    Desk choosingFirst(List<Lesson> among) {
        return among.stream().findFirst().map(this::choosing).orElseGet(() -> new Desk(lessons, "", -1));
    }

    /** Looks at the beginning of a lesson. */
    Desk choosing(Lesson lesson) {
        return new Desk(lessons, lesson.id(), lesson.steps().isEmpty() ? -1 : 0);
    }

    Desk at(int other) {
        return new Desk(lessons, chosen, other);
    }

    /** With one more lesson, which is looked at. */
    Desk with(OwnLesson added) {
        List<OwnLesson> more = new ArrayList<>(lessons);
        more.add(added);
        return new Desk(more, "", -1).choosing(added.lesson());
    }

    /** Without the lesson looked at; nothing is, then. */
    Desk without() {
        return new Desk(
                lessons.stream()
                        .filter(one -> !one.lesson().id().equals(chosen))
                        .toList(),
                "",
                -1);
    }

    /** With the lesson looked at as it is after a change. */
    Desk changed(UnaryOperator<Lesson> change) {
        List<OwnLesson> after = lessons.stream()
                .map(one -> one.lesson().id().equals(chosen) ? one.with(change.apply(one.lesson())) : one)
                .toList();
        return new Desk(after, chosen, step);
    }

    /** With the step looked at as it is after a change. */
    Desk changedStep(UnaryOperator<Step> change) {
        return steps(steps -> steps.set(step, change.apply(steps.get(step))), step);
    }

    /** With another step behind the one looked at. */
    Desk inserted(Step added) {
        return steps(steps -> steps.add(step + 1, added), step + 1);
    }

    /** With another step at the end. */
    Desk appended(Step added) {
        int end = lesson().map(lesson -> lesson.steps().size()).orElse(0);
        return at(end - 1).inserted(added);
    }

    /** Without the step looked at. */
    Desk removed() {
        int left = lesson().map(lesson -> lesson.steps().size()).orElse(0) - 1;
        return steps(steps -> steps.remove(step), Math.min(step, left - 1));
    }

    /** With a step at another place, where it is looked at. */
    Desk moved(int from, int to) {
        return steps(steps -> steps.add(to, steps.remove(from)), to);
    }

    private interface Change {
        void make(List<Step> steps);
    }

    private Desk steps(Change change, int then) {
        return changed(lesson -> {
                    List<Step> steps = new ArrayList<>(lesson.steps());
                    change.make(steps);
                    return new Lesson(lesson.id(), lesson.title(), lesson.minutes(), steps);
                })
                .at(then);
    }
}
