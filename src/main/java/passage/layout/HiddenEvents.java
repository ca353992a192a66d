package passage.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events of a lane that touch the window and have no row in view: dots, those gathered in rings, and spans that began
 * before it and found no row. They are counted beside the lane's name, and can be gone through from there.
 */
public final class HiddenEvents {

    /** So many are listed: nobody goes through more one by one. */
    private static final int MOST = 200;
    /** How many events before and after the end of the window are asked whether they reach into it. */
    private static final int LOOKED_AT = 5_000;

    private HiddenEvents() {}

    /** The hidden events of a lane in order of their places, those nearest before the window's end if there are many. */
    public static List<TimelineItem> of(Arrangement arrangement, Frame frame, String lane) {
        return arrangement.lanes().stream()
                .filter(arranged -> arranged.lane().key().equals(lane))
                .findFirst()
                .map(arranged -> of(arranged, frame))
                .orElse(List.of());
    }

    /** The events that are hidden in a lane and shown in none, in order of time, each once. */
    public static List<TimelineItem> everywhere(Arrangement arrangement, Frame frame) {
        Map<String, TimelineItem> hidden = new LinkedHashMap<>();
        Set<String> shown = new HashSet<>();
        for (LaneArrangement lane : arrangement.lanes()) {
            LaneView.of(lane, frame)
                    .shown()
                    .forEach(one -> shown.add(one.placed().item().id()));
            of(lane, frame).forEach(item -> hidden.putIfAbsent(item.id(), item));
        }
        hidden.keySet().removeAll(shown);
        return hidden.values().stream().sorted(Ranking.BY_TIME).toList();
    }

    private static List<TimelineItem> of(LaneArrangement lane, Frame frame) {
        List<TimelineItem> shown = LaneView.of(lane, frame).shown().stream()
                .map(one -> one.placed().item())
                .toList();
        DaysInView days = DaysInView.of(frame);
        EventIndex index = lane.cells().index();
        List<TimelineItem> hidden = new ArrayList<>();
        int place = index.place(days.to());
        int first = Math.max(0, place - LOOKED_AT);
        for (int i = Math.min(index.size(), place + LOOKED_AT) - 1; i >= first && hidden.size() < MOST; i--) {
            TimelineItem item = index.at(i);
            if (item.first() < days.to() && item.end() > days.from() && !shown.contains(item)) {
                hidden.add(item);
            }
        }
        return hidden.reversed();
    }
}
