package passage.app.lesson;

import java.util.Random;
import passage.lesson.Lesson;
import passage.lesson.OwnLesson;
import passage.lesson.RandomLessons;

/** A hand that does anything an editor offers. */
record RandomDesk(Random random, RandomLessons lessons) {

    /** The desk after one more edit. */
    Desk edit(Desk desk) {
        if (desk.lesson().isEmpty()) {
            return added(desk);
        }
        Lesson lesson = desk.lesson().get();
        if (lesson.steps().isEmpty()) {
            return desk.appended(lessons.step());
        }
        int step = desk.step();
        return switch (random.nextInt(8)) {
            case 0 -> added(desk);
            case 1 -> desk.without();
            case 2 -> desk.appended(lessons.step());
            case 3 -> desk.inserted(lesson.steps().get(step));
            case 4 -> desk.removed();
            case 5 -> desk.moved(step, random.nextInt(lesson.steps().size()));
            case 6 -> desk.changedStep(_ -> lessons.step());
            default -> desk.changed(old -> new Lesson(old.id(), old.title(), random.nextInt(99), old.steps()));
        };
    }

    private Desk added(Desk desk) {
        String name = "lesson-" + random.nextLong();
        return desk.with(new OwnLesson(name, lessons.lesson(name)));
    }
}
