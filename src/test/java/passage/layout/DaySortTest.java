package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaySortTest {

    @Test
    void sortsAsTheComparatorDoes() {
        Seeds.each(1000, random -> {
            List<TimelineItem> items = new ArrayList<>();
            for (int i = 0; i < random.nextInt(80); i++) {
                double day = random.nextInt(8) == 0 ? random.nextGaussian() * 1e12 : random.nextInt(20) - 10.5;
                items.add(Items.bar("e" + random.nextInt(1000) + "-" + i, "", day, day + 1 + random.nextInt(3)));
            }
            TimelineItem[] sorted = DaySort.sorted(items, TimelineItem::first, Ranking.BY_TIME);
            assertThat(sorted)
                    .containsExactlyElementsOf(
                            items.stream().sorted(Ranking.BY_TIME).toList());
        });
    }
}
