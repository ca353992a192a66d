package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a lane is in a frame. */
class LaneViewTest {

    /** A mark may reach into the window from a day beyond it; then no other event is counted the less for it. */
    @Test
    void thoseCountedAsHiddenAreTheEventsOfTheseDaysThatAreNotShown() {
        Seeds.each(1000, random -> {
            Look look = Look.random(random);
            Frame frame = look.frame();
            double from = frame.day(frame.plotLeft());
            double to = frame.day(frame.width());
            for (LaneArrangement lane : look.arrangement().lanes()) {
                LaneView view = look.view(lane);
                Set<TimelineItem> shown = Collections.newSetFromMap(new IdentityHashMap<>());
                view.shown().forEach(one -> shown.add(one.placed().item()));
                EventIndex index = lane.cells().index();
                int hidden = 0;
                for (int i = 0; i < index.size(); i++) {
                    TimelineItem item = index.at(i);
                    hidden += item.first() < to && item.end() > from && !shown.contains(item) ? 1 : 0;
                }
                assertThat(view.hidden()).isEqualTo(hidden);
            }
        });
    }
}
