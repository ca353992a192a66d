package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventIndexTest {
    private static final int CASES = 1000;

    private static List<TimelineItem> random(Random random) {
        List<TimelineItem> items = new ArrayList<>();
        for (int i = 0; i < random.nextInt(60); i++) {
            double first = random.nextInt(1 + random.nextInt(300));
            MarkShape shape = MarkShape.values()[random.nextInt(4)];
            double end = first + 1 + random.nextInt(50);
            items.add(Items.important(1 + random.nextInt(3), Items.item("e" + i, "", "a", first, end, shape)));
        }
        return items;
    }

    @Test
    void mostImportantOfARangeAreThoseThatSortingAllWouldGive() {
        Seeds.each(CASES, random -> {
            EventIndex index = new EventIndex(random(random));
            int from = random.nextInt(index.size() + 1);
            int to = from + random.nextInt(index.size() - from + 1);
            int most = random.nextInt(20);
            List<Integer> expected = IntStream.range(from, to)
                    .boxed()
                    .sorted(Comparator.comparingLong(place -> Ranking.choiceKey(index.at(place))))
                    .limit(most)
                    .toList();
            assertThat(Arrays.stream(index.top(from, to, most)).boxed()).containsExactlyElementsOf(expected);
        });
    }

    @Test
    void importanceGoesBeforeTheNumberOfSourcesAndThatBeforeChance() {
        TimelineItem grave = Items.important(5, Items.dot("grave", "", 1));
        TimelineItem told = Items.toldBy(3, Items.important(4, Items.dot("told", "", 2)));
        TimelineItem once = Items.important(4, Items.dot("once", "", 3));
        EventIndex index = new EventIndex(List.of(once, told, grave));
        assertThat(Arrays.stream(index.top(0, 3, 3)).mapToObj(index::at)).containsExactly(grave, told, once);
    }

    @Test
    void eventsStandInTheOrderOfTheirPlaces() {
        Seeds.each(CASES, random -> {
            List<TimelineItem> items = random(random);
            EventIndex index = new EventIndex(items);
            assertThat(index.size()).isEqualTo(items.size());
            for (int i = 0; i < index.size(); i++) {
                assertThat(index.placeOf(index.at(i))).isEqualTo(i);
                assertThat(index.find(index.at(i))).containsSame(index.at(i));
                assertThat(index.place(index.at(i).anchor())).isLessThanOrEqualTo(i);
            }
            double day = random.nextInt(400) - 50;
            int place = index.place(day);
            assertThat(IntStream.range(0, place)).allMatch(i -> index.at(i).anchor() < day);
            assertThat(IntStream.range(place, index.size()))
                    .allMatch(i -> index.at(i).anchor() >= day);
        });
    }

    @Test
    void countsWhatTouchesAStretchOfTime() {
        Seeds.each(CASES, random -> {
            List<TimelineItem> items = random(random);
            double from = random.nextInt(300) - 20;
            double to = from + 1 + random.nextInt(100);
            long touching = items.stream()
                    .filter(item -> item.first() < to && item.end() > from)
                    .count();
            assertThat(new EventIndex(items).touching(from, to)).isEqualTo((int) touching);
        });
    }

    @Test
    void knowsNothingOfAnEventOfAnotherLane() {
        EventIndex index = new EventIndex(List.of(Items.dot("a", "", 5)));
        assertThat(index.find(Items.dot("b", "", 5))).isEmpty();
        assertThat(index.find(Items.dot("z", "", 99))).isEmpty();
        assertThat(new EventIndex(List.of()).find(Items.dot("a", "", 5))).isEmpty();
    }

    /** Which of equals is considered must not depend on time, or all would come from the left of a view. */
    @Test
    void choiceAmongEqualsIsScatteredOverTime() {
        List<TimelineItem> items = IntStream.range(0, 10_000)
                .mapToObj(i -> Items.dot("e" + i, "", i))
                .toList();
        double mean = Arrays.stream(new EventIndex(items).top(0, 10_000, 200))
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(4000.0, 6000.0);
    }
}
