package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.display.HitTest;
import passage.display.Target;

@DisplayName("What is cut in the column that names the lanes is told to who points at it")
class LaneNamesTest {

    private static final String LONG = "Ministry of foreign affairs and of what lies beyond them";

    private static Optional<Target> named(String name, int events, int hiddenTooLow) {
        List<TimelineItem> items = new ArrayList<>();
        IntStream.range(0, events).forEach(i -> items.add(Items.dot("e" + i, "Event", i * 2)));
        Lane lane = new Lane("a", name, Optional.empty(), Items.BLUE, events);
        TimelineData data = Items.data(List.of(lane), items, 0, 2 * events);
        Look look = Look.whole(data, 1000, hiddenTooLow);
        return HitTest.at(look.picture(), 60, Metrics.AXIS + Metrics.LANE_TOP + Metrics.ROW / 2);
    }

    @Test
    void aNameThatFitsNeedsNoWords() {
        assertThat(named("Treaties", 3, 300)).isEmpty();
    }

    @Test
    void aNameThatIsCutIsToldWhole() {
        assertThat(named(LONG, 3, 300)).contains(new Target.Lane("a", 0, LONG));
    }

    @Test
    void aNameThatIsCutIsToldBeforeHowToReachWhatIsHidden() {
        assertThat(named(LONG, 400, 300)).hasValueSatisfying(target -> {
            Target.Lane lane = (Target.Lane) target;
            assertThat(lane.hidden()).isPositive();
            assertThat(lane.title().lines()).containsExactly(LONG, new Words(Locale.ENGLISH).goThrough(lane.hidden()));
        });
    }

    /** In a low lane both counts stand on one line, which is then too long. */
    @Test
    void aLineOfCountsThatIsCutIsToldWhole() {
        assertThat(named("Treaties", 1_200_000, 95)).hasValueSatisfying(target -> {
            Target.Lane lane = (Target.Lane) target;
            Words words = new Words(Locale.ENGLISH);
            assertThat(lane.title().lines())
                    .containsExactly(
                            words.events(1_200_000) + " · " + words.hidden(lane.hidden()),
                            words.goThrough(lane.hidden()));
        });
    }
}
