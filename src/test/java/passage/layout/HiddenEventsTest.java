package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.display.HitTest;
import passage.display.Target;

class HiddenEventsTest {

    /** More spans over the same time than there are rows, looked at long after they began. */
    private static Look crowd() {
        List<TimelineItem> ages = IntStream.range(0, 40)
                .mapToObj(i -> Items.bar("age" + i, "Age " + i, i * 10, 20_000 + i))
                .toList();
        return Look.of(Items.data(ages), new LinearScale(), new Viewport(15_000, 16_000, 900), 200);
    }

    private static LaneArrangement lane(Look look) {
        return look.arrangement().lanes().getFirst();
    }

    @Test
    void areThoseCountedBesideTheLane() {
        Seeds.each(1000, random -> {
            Look look = Look.random(random);
            Arrangement arrangement = look.arrangement();
            for (LaneArrangement lane : arrangement.lanes()) {
                assertThat(HiddenEvents.of(
                                arrangement, look.frame(), lane.lane().key()))
                        .hasSize(look.view(lane).hidden());
            }
        });
    }

    @Test
    void areFoundThoughTheyBeganLongBeforeTheWindow() {
        Look look = crowd();
        List<TimelineItem> hidden = HiddenEvents.of(look.arrangement(), look.frame(), "a");
        assertThat(hidden).isNotEmpty().hasSize(look.view(lane(look)).hidden());
        assertThat(hidden).isSortedAccordingTo(Ranking.BY_ANCHOR);
    }

    @Test
    void countBesideTheLaneStandsForThem() {
        Look look = crowd();
        double middle = Metrics.AXIS + Metrics.LANE_TOP + Metrics.ROW / 2;
        assertThat(HitTest.at(look.picture(), 60, middle)).hasValueSatisfying(target -> {
            Target.Lane named = (Target.Lane) target;
            assertThat(named.key()).isEqualTo("a");
            assertThat(named.hidden()).isEqualTo(look.view(lane(look)).hidden());
            assertThat(named.title()).contains(Integer.toString(named.hidden()));
        });
    }

    @Test
    void unknownLaneHasNone() {
        Look look = crowd();
        assertThat(HiddenEvents.of(look.arrangement(), look.frame(), "nowhere")).isEmpty();
    }
}
