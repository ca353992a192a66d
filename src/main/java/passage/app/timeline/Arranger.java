package passage.app.timeline;

import java.util.Optional;
import passage.display.TextMeasurer;
import passage.layout.Arrangement;
import passage.layout.DaysInView;
import passage.layout.Frame;
import passage.layout.Metrics;
import passage.layout.TimelineData;

/** Arranges the timeline, and does it anew only when something it depends on has changed. */
final class Arranger {

    private final TextMeasurer measurer;
    private Optional<DaysInView> home = Optional.empty();
    private Arrangement.Request arranged;
    private Arrangement arrangement;

    Arranger(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Where rows are given first: in a view of these days, rather than in one of the whole timeline. Rows are close. */
    void decideFor(DaysInView days) {
        home = Optional.of(days);
    }

    /** Rows, clusters and labels at every zoom. */
    Arrangement of(TimelineData data, Frame frame) {
        double width = frame.viewport().width();
        Arrangement.Request whole =
                Arrangement.Request.of(data, frame.scale(), width, frame.lanesHeight(), frame.theme());
        Arrangement.Request request = home.map(
                        days -> whole.decidedFor(days, width).withRows(Metrics.LEAST_ROW))
                .orElse(whole);
        if (arranged == null || !arranged.sameAs(request)) {
            arrangement = Arrangement.of(request, measurer);
            arranged = request;
        }
        return arrangement;
    }
}
