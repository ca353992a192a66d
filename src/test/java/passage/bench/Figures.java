package passage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The figures that the design wants reached, as far as what they are about was measured. */
final class Figures {

    private static final int FEW = 1_000;
    private static final int MILLION = 1_000_000;
    private static final double SECOND = 1000;

    private final List<Subject> subjects;
    private final List<Figure> figures = new ArrayList<>();

    private Figures(List<Subject> subjects) {
        this.subjects = subjects;
    }

    static List<Figure> of(List<Subject> subjects, Optional<StartUp> startUp, List<Figure> more) {
        Figures all = new Figures(subjects);
        subjects.forEach(all::frames);
        all.of(MILLION).ifPresent(all::million);
        startUp.ifPresent(start ->
                all.figures.add(new Figure("start to first timeline, over an empty window", "×", 1.3, start.ratio())));
        all.figures.addAll(more);
        return List.copyOf(all.figures);
    }

    private Optional<Subject> of(int events) {
        return subjects.stream().filter(subject -> subject.events() == events).findFirst();
    }

    /** The cost where the window is full of labels, as it is meant; a list too short for that counts as it is. */
    private void frames(Subject subject) {
        boolean crowded = subject.median(run -> run.crowded().size()) > 0;
        String what = String.format(
                Locale.ROOT, "frame, %,d events%s", subject.events(), crowded ? ", ≥ 100 labels" : ", all frames");
        add(what + ", median", "ms", 8, subject.median(run -> run.crowdedWhole().median()));
        add(what + ", p95", "ms", 16, subject.median(run -> run.crowdedWhole().p95()));
    }

    private void million(Subject million) {
        add(
                "layout, 1,000,000 events, median",
                "ms",
                2,
                million.median(run -> run.layout().median()));
        add("load and index, 1,000,000 events", "s", 3, (million.loadMillis() + million.indexMillis()) / SECOND);
        add("index, beyond the text", "B/event", 200, million.bytesPerEvent());
        of(FEW).ifPresent(few -> add("frame, 1,000,000 over 1,000 events", "×", 1.5, ratio(million, few)));
    }

    /** Round by round, so that a slower moment of the machine is in both. */
    private static double ratio(Subject many, Subject few) {
        return Samples.of(IntStream.range(0, many.runs().size())
                        .mapToDouble(i -> many.runs().get(i).ratio(few.runs().get(i))))
                .median();
    }

    private void add(String what, String unit, double reach, double measured) {
        figures.add(new Figure(what, unit, reach, measured));
    }
}
