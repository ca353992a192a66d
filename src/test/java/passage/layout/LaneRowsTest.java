package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaneRowsTest {
    private static final TimelineItem EARLY = Items.dot("early", "Early", 100);
    private static final TimelineItem LATE = Items.dot("late", "Late", 900);
    private static final TimelineItem MIDDLE = Items.dot("middle", "Middle", 500);
    private static final TimelineItem HOMELESS = Items.dot("homeless", "Homeless", 300);
    private static final LaneRows ROWS =
            new LaneRows(List.of(placed(LATE, 0), placed(MIDDLE, 1), placed(EARLY, 0)), List.of(HOMELESS), 2);

    private static Placed placed(TimelineItem item, int row) {
        return new Placed(item, row, Placed.Side.RIGHT, item.title(), Theme.LIGHT.label(), 40);
    }

    @Test
    void cutOffLaneKeepsItsUpperRowsInOrderOfTime() {
        assertThat(ROWS.within(1)).extracting(Placed::item).containsExactly(EARLY, LATE);
        assertThat(ROWS.within(2)).extracting(Placed::item).containsExactly(EARLY, MIDDLE, LATE);
        assertThat(ROWS.within(0)).isEmpty();
    }

    @Test
    void whatTheRowsLeaveOutIsInOrderOfTime() {
        assertThat(ROWS.beyond(2)).containsExactly(HOMELESS);
        assertThat(ROWS.beyond(1)).containsExactly(HOMELESS, MIDDLE);
        assertThat(ROWS.beyond(0)).containsExactly(EARLY, HOMELESS, MIDDLE, LATE);
    }

    @Test
    void rowWeighsAsMuchAsItsEventsAndLessTheFurtherDownItIs() {
        assertThat(ROWS.weights()).containsExactly(16.0, 8.0 / 2);
    }
}
