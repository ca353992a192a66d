package passage.layout;

import java.util.Locale;
import java.util.Random;
import passage.display.DisplayList;
import passage.display.FixedWidth;
import passage.display.TextMeasurer;

/** A timeline looked at through a window, and the picture of it. */
record Look(TimelineData data, Frame frame) {
    private static final TextMeasurer MEASURER = new FixedWidth();

    static Look of(TimelineData data, TimeScale scale, Viewport view, double height) {
        return new Look(
                data, new Frame(view.width() + Metrics.HEADER, height, view, scale, 0, Theme.LIGHT, Locale.ENGLISH));
    }

    /** All of a timeline, on a linear scale. */
    static Look whole(TimelineData data, double width, double height) {
        Viewport view = Viewport.around(data.firstDay(), data.endDay(), width - Metrics.HEADER);
        return of(data, new LinearScale(), view, height);
    }

    /** Any timeline at any zoom and place, on either scale. */
    static Look random(Random random) {
        TimelineData data = Items.random(random);
        TimeScale scale =
                random.nextBoolean() ? new LinearScale() : BalancedScale.of(data.density(), BalancedScale.USUAL);
        Viewport view =
                Viewport.around(scale.toUnit(data.firstDay()), scale.toUnit(data.endDay()), 200 + random.nextInt(1600));
        double closer = Math.exp(random.nextDouble() * Math.log(3000));
        Viewport window = view.zoomed(closer, random.nextDouble() * view.width());
        return of(data, scale, window.panned(random.nextInt(800) - 400), 120 + random.nextInt(800));
    }

    Arrangement arrangement() {
        return Arrangement.of(
                Arrangement.Request.of(
                        data, frame.scale(), frame.viewport().width(), frame.lanesHeight(), frame.theme()),
                MEASURER);
    }

    /** What is in view of a lane. */
    LaneView view(LaneArrangement lane) {
        return LaneView.of(lane, frame);
    }

    DisplayList picture() {
        return TimelineLayout.of(arrangement(), frame, "A timeline", MEASURER);
    }

    Look through(Viewport view) {
        return new Look(
                data,
                new Frame(
                        frame.width(),
                        frame.height(),
                        view,
                        frame.scale(),
                        frame.scroll(),
                        frame.theme(),
                        frame.locale()));
    }
}
