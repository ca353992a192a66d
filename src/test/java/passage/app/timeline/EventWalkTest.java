package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.layout.Grouping;
import passage.layout.TimelineItem;
import passage.paint.FontMetrics;

/** Keys from event to event where one stands in the lanes of several sources. */
class EventWalkTest {

    private final AppViewModel app = new AppViewModel(Dataset.of(
            Path.of("nowhere"),
            Timeline.EMPTY,
            List.of(
                    told("first", "1990", "zeki"),
                    told("both", "1991", "zeki", "ali"),
                    told("next", "1993", "ali"),
                    told("last", "1995", "veli")),
            List.of(),
            List.of()));
    private final TimelineViewModel model =
            new TimelineViewModel(app, _ -> Optional.empty(), new FontMetrics(), Runnable::run, Runnable::run);
    private final EventWalk walk = new EventWalk(model);

    private static Event told(String id, String date, String... sources) {
        return SampleEvents.event(id, id, date, "treaty", 3, sources);
    }

    private List<String> walked(String from, int steps) {
        app.selectedProperty().set(from);
        List<String> walked = new ArrayList<>();
        for (Optional<TimelineItem> next = walk.byLane(steps); next.isPresent(); next = walk.byLane(steps)) {
            app.selectedProperty().set(next.get().id());
            walked.add(next.get().id());
            assertThat(walked).hasSizeLessThan(10);
        }
        return walked;
    }

    /** The lanes are those of zeki, ali and veli, from top to bottom. */
    @Test
    void anEventInSeveralLanesIsNoEndOfTheWay() {
        model.groupingProperty().set(Grouping.SOURCE);
        assertThat(walked("first", 1)).containsExactly("both", "last");
        assertThat(walked("both", 1)).containsExactly("last");
        assertThat(walked("last", -1)).containsExactly("next", "both");
    }

    @Test
    void byTimeAllAreMetOnce() {
        model.groupingProperty().set(Grouping.SOURCE);
        app.selectedProperty().set("first");
        assertThat(walk.byTime(1)).map(TimelineItem::id).contains("both");
        app.selectedProperty().set("last");
        assertThat(walk.byTime(1)).isEmpty();
    }
}
