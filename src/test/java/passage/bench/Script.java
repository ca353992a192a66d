package passage.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import passage.layout.Viewport;

/**
 * The views that are measured, one after the other: {@value #STEPS} zoom steps from the whole span to the year 1991, as
 * many back, then {@value #STEPS} pan steps. Every zoom step multiplies the zoom by the same factor about the same time,
 * as the wheel does. The pan goes to the right by {@value #PAN} pixels a step, in all a little more than one window, at the zoom half
 * way between the whole span and the year, and is centred on 1991.
 */
record Script(List<Viewport> views) {

    static final int STEPS = 120;
    static final int PAN = 16;

    private static final LocalDate YEAR = LocalDate.of(1991, 1, 1);

    /** How many views of the beginning are zoom steps; the rest are pan steps. */
    static final int ZOOMS = 2 * STEPS;

    static Script of(BenchTimeline timeline, double width) {
        Viewport whole = timeline.whole(width);
        Viewport year = timeline.window(YEAR.toEpochDay(), YEAR.plusYears(1).toEpochDay(), width);
        double factor = Math.pow(whole.span() / year.span(), 1.0 / STEPS);
        double pinned = (year.from() - whole.from()) / (whole.span() - year.span()) * whole.width();
        List<Viewport> views = new ArrayList<>();
        Viewport view = whole;
        for (int i = 0; i < ZOOMS; i++) {
            view = view.zoomed(i < STEPS ? factor : 1 / factor, pinned);
            views.add(view);
        }
        double half = Math.sqrt(whole.span() * year.span()) / 2;
        double middle = (year.from() + year.to()) / 2;
        view = new Viewport(middle - half, middle + half, whole.width()).panned(-PAN * STEPS / 2.0);
        for (int i = 0; i < STEPS; i++) {
            view = view.panned(PAN);
            views.add(view);
        }
        return new Script(List.copyOf(views));
    }
}
