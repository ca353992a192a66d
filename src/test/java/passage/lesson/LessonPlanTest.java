package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.LocalizedText;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

@DisplayName("The plan of a lesson")
class LessonPlanTest {

    private static final LocalizedText WORDS = LocalizedText.of("Words");

    /** @param seconds of each step; 0 where it names none */
    private static Lesson lesson(int minutes, int... seconds) {
        List<Step> steps = IntStream.of(seconds).mapToObj(LessonPlanTest::step).toList();
        return new Lesson("x", WORDS, minutes, steps);
    }

    private static Step step(int seconds) {
        return new Step(
                view(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("a", "b", "c"),
                Optional.empty(),
                WORDS,
                Optional.empty(),
                Optional.empty(),
                seconds == 0 ? OptionalInt.empty() : OptionalInt.of(seconds));
    }

    private static EdtfDate view() {
        try {
            return EdtfDate.parse("1918/1920");
        } catch (EdtfSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static double begins(Lesson lesson, int step) {
        LessonPlan plan = LessonPlan.of(lesson).orElseThrow();
        return plan.share(LessonPlace.of(lesson, step)) * plan.seconds();
    }

    @Test
    void isUnknownWhereNobodySaysHowLongItTakes() {
        assertThat(LessonPlan.of(lesson(0, 0, 0))).isEmpty();
        assertThat(LessonPlan.of(lesson(0, 60, 0))).isEmpty();
    }

    @Test
    void stepsThatSayNothingShareTheTimeEvenly() {
        Lesson lesson = lesson(10, 0, 0, 0, 0);
        assertThat(LessonPlan.of(lesson).orElseThrow().seconds()).isEqualTo(600);
        assertThat(begins(lesson, 3)).isEqualTo(450);
    }

    @Test
    void aStepTakesTheSecondsItNamesAndTheOthersShareTheRest() {
        Lesson lesson = lesson(10, 0, 120, 0);
        assertThat(begins(lesson, 1)).isEqualTo(240);
        assertThat(begins(lesson, 2)).isEqualTo(360);
    }

    @Test
    void whereAllStepsNameTheirSecondsTheLessonNeedNot() {
        Lesson lesson = lesson(0, 30, 60);
        assertThat(LessonPlan.of(lesson).orElseThrow().seconds()).isEqualTo(90);
        assertThat(begins(lesson, 1)).isEqualTo(30);
    }

    @Test
    void stepsThatNameMoreOrLessThanThereIsKeepTheirProportions() {
        assertThat(begins(lesson(1, 60, 120), 1)).isEqualTo(20);
        assertThat(begins(lesson(6, 60, 120), 1)).isEqualTo(120);
        assertThat(begins(lesson(1, 60, 0, 60), 1)).isCloseTo(20, within(1e-9));
    }

    @Test
    void whoeverIsInTheStepOfTheHourIsNeitherEarlyNorLate() {
        Lesson lesson = lesson(10, 0, 0, 0, 0);
        LessonPlan plan = LessonPlan.of(lesson).orElseThrow();
        LessonPlace second = LessonPlace.of(lesson, 1);
        assertThat(plan.late(second, 150)).isZero();
        assertThat(plan.late(second, 300)).isZero();
        assertThat(plan.late(second, 420)).isEqualTo(120);
        assertThat(plan.late(second, 30)).isEqualTo(-120);
    }

    @Test
    void everyClickOfAStepBringsItsShare() {
        Lesson lesson = lesson(10, 0, 0);
        LessonPlan plan = LessonPlan.of(lesson).orElseThrow();
        assertThat(plan.share(new LessonPlace(lesson, 1, 0))).isEqualTo(0.5);
        assertThat(plan.share(new LessonPlace(lesson, 1, 2))).isCloseTo(0.5 + 0.5 * 2 / 3, within(1e-9));
    }

    @Test
    void aLessonOfManyStepsFillsItsTime() {
        Lesson lesson = lesson(45, new int[500]);
        assertThat(begins(lesson, 499)).isCloseTo(45 * 60 * 499.0 / 500, within(1e-6));
    }
}
