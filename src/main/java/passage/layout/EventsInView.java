package passage.layout;

import java.util.HashSet;
import java.util.Set;

/**
 * How many events touch the days in view, each counted once however many lanes it stands in.
 *
 * @param all of them
 * @param untitled those without room for their titles: dots, those gathered in rings, and spans that found no row
 */
public record EventsInView(int all, int untitled) {

    /** Those of the days that a frame shows, whichever lanes are scrolled out of it. */
    public static EventsInView of(Arrangement arrangement, Frame frame) {
        DaysInView days = DaysInView.of(frame);
        Set<String> titled = new HashSet<>();
        for (LaneArrangement lane : arrangement.lanes()) {
            for (LaneView.Shown shown : LaneView.of(lane, frame).shown()) {
                TimelineItem item = shown.placed().item();
                if (item.first() < days.to() && item.end() > days.from()) {
                    titled.add(item.id());
                }
            }
        }
        int all = arrangement.data().countTouching(days.from(), days.to());
        return new EventsInView(all, all - titled.size());
    }
}
