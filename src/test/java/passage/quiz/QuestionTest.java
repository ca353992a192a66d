package passage.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.dataset.Event;
import passage.date.DayRange;
import passage.layout.Seeds;

/** What answers are worth. */
class QuestionTest {
    private static final Asked ASKED = asked("1918");

    private static Asked asked(String date) {
        Event event = SmallLists.event("e" + date, "Something", date);
        return new Asked(event, event.passages().getFirst());
    }

    private static OnTimeline onTimeline(int firstYear, int lastYear) {
        DayRange year = DayRange.of(LocalDate.of(1918, 1, 1), LocalDate.of(1919, 1, 1));
        return new OnTimeline(ASKED, year, DayRange.of(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 1, 1)));
    }

    private static double points(OnTimeline question, String day) {
        return question.points(new Answer.Placed(LocalDate.parse(day).toEpochDay()));
    }

    @Test
    void withinTheEventEveryDayIsRight() {
        OnTimeline question = onTimeline(1900, 2000);
        for (String day : List.of("1918-01-01", "1918-07-01", "1918-12-31")) {
            assertThat(points(question, day)).isEqualTo(1);
        }
        assertThat(question.points(question.solution())).isEqualTo(1);
        assertThat(points(question, "1919-01-01")).isLessThan(1);
        assertThat(points(question, "1917-12-31")).isLessThan(1);
    }

    @Test
    void aTenthOfTheTimelineCostsHalf() {
        assertThat(points(onTimeline(1900, 2000), "1928-12-31")).isCloseTo(0.5, within(0.01));
        assertThat(points(onTimeline(1900, 1920), "1916-01-01")).isCloseTo(0.5, within(0.01));
        assertThat(onTimeline(1900, 2000)
                        .isMissed(new Answer.Placed(LocalDate.of(1925, 1, 1).toEpochDay())))
                .isFalse();
        assertThat(onTimeline(1900, 2000)
                        .isMissed(new Answer.Placed(LocalDate.of(1930, 1, 1).toEpochDay())))
                .isTrue();
    }

    @Test
    void nearerIsNeverWorthLessAndEachDayCounts() {
        OnTimeline question = onTimeline(1700, 2000);
        Seeds.each(500, random -> {
            long day = question.axis().first()
                    + random.nextInt(
                            (int) (question.axis().end() - question.axis().first()));
            long off = question.daysOff(new Answer.Placed(day));
            double here = question.points(new Answer.Placed(day));
            double nearer = question.points(new Answer.Placed(day - Long.signum(off)));
            assertThat(here).isBetween(0.0, 1.0);
            if (off == 0) {
                assertThat(nearer).isEqualTo(here);
            } else {
                assertThat(nearer).isGreaterThan(here);
            }
        });
    }

    @Test
    void daysOffAreCountedFromTheNearerEnd() {
        OnTimeline question = onTimeline(1900, 2000);
        assertThat(question.daysOff(new Answer.Placed(LocalDate.of(1917, 12, 30).toEpochDay())))
                .isEqualTo(-2);
        assertThat(question.daysOff(new Answer.Placed(LocalDate.of(1918, 6, 1).toEpochDay())))
                .isZero();
        assertThat(question.daysOff(new Answer.Placed(LocalDate.of(1919, 1, 2).toEpochDay())))
                .isEqualTo(2);
    }

    @Test
    void anOrderIsWorthTheShareOfPairsThatAreRight() {
        InOrder question = new InOrder(List.of(asked("1920"), asked("1918"), asked("1919")), List.of(1, 2, 0));
        assertThat(question.points(question.solution())).isEqualTo(1);
        assertThat(question.points(new Answer.Arranged(List.of(2, 1, 0)))).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(question.points(new Answer.Arranged(List.of(0, 2, 1)))).isZero();
    }

    /** Mending one pair of neighbours makes an order better. */
    @Test
    void eachNeighbourPutRightIsWorthMore() {
        Seeds.each(300, random -> {
            int size = 3 + random.nextInt(3);
            List<Integer> right = IntStream.range(0, size).boxed().toList();
            InOrder question = new InOrder(Collections.nCopies(size, ASKED), right);
            List<Integer> given = new ArrayList<>(right);
            Collections.shuffle(given, random);
            for (int i = 1; i < size; i++) {
                if (given.get(i - 1) > given.get(i)) {
                    List<Integer> better = new ArrayList<>(given);
                    Collections.swap(better, i - 1, i);
                    assertThat(question.points(new Answer.Arranged(better)))
                            .isGreaterThan(question.points(new Answer.Arranged(given)));
                }
            }
        });
    }

    @Test
    void aChoiceIsRightOrWrong() {
        CameFirst question = new CameFirst(List.of(asked("1920"), asked("1918")), 1);
        assertThat(question.points(new Answer.Chosen(1))).isEqualTo(1);
        assertThat(question.points(new Answer.Chosen(0))).isZero();
        assertThat(question.isMissed(new Answer.Chosen(0))).isTrue();
        WhoSays who = new WhoSays(ASKED, List.of("a", "b"), 0);
        assertThat(who.points(who.solution())).isEqualTo(1);
        assertThat(who.points(new Answer.Chosen(1))).isZero();
    }

    @Test
    void anAnswerOfAnotherKindIsNoAnswer() {
        CameFirst question = new CameFirst(List.of(asked("1920"), asked("1918")), 1);
        assertThatThrownBy(() -> question.points(new Answer.Placed(0))).isInstanceOf(IllegalArgumentException.class);
    }
}
