package passage.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A number of every list that is measured, in the table and in the JSON.
 *
 * @param key in the JSON, with its unit
 * @param group upper line of the table's head
 * @param head lower line of it
 * @param decimals shown in the table
 */
record Column(String key, String group, String head, int decimals, ToDoubleFunction<Subject> number) {

    static final List<Column> ALL = List.of(
            new Column("events", "", "events", 0, Subject::events),
            new Column("loadMillis", "load", "ms", 0, Subject::loadMillis),
            new Column("indexMillis", "index", "ms", 0, Subject::indexMillis),
            new Column("bytesPerEvent", "", "B/event", 0, Subject::bytesPerEvent),
            new Column(
                    "layoutMedianMillis",
                    "layout",
                    "ms",
                    2,
                    of(run -> run.layout().median())),
            new Column("layoutP95Millis", "", "p95", 2, of(run -> run.layout().p95())),
            new Column(
                    "recordMedianMillis",
                    "record",
                    "ms",
                    2,
                    of(run -> run.record().median())),
            new Column(
                    "frameMedianMillis", "frame", "ms", 1, of(run -> run.whole().median())),
            new Column("frameP95Millis", "", "p95", 1, of(run -> run.whole().p95())),
            new Column("frameMaxMillis", "", "max", 1, of(run -> run.whole().most())),
            new Column(
                    "crowdedFrames",
                    "≥ 100",
                    "labels",
                    0,
                    of(run -> run.crowded().size())),
            new Column(
                    "crowdedFrameMedianMillis",
                    "",
                    "ms",
                    1,
                    of(run -> run.crowdedWhole().median())),
            new Column(
                    "crowdedFrameP95Millis",
                    "",
                    "p95",
                    1,
                    of(run -> run.crowdedWhole().p95())),
            new Column(
                    "zoomStepMedianMillis",
                    "zoom",
                    "ms",
                    1,
                    of(run -> run.zooms().median())),
            new Column(
                    "panStepMedianMillis", "pan", "ms", 1, of(run -> run.pans().median())),
            new Column("marksMedian", "marks", "", 0, of(run -> run.marks().median())),
            new Column("labelsMedian", "labels", "", 0, of(run -> run.labels().median())),
            new Column("labelsLeast", "", "least", 0, of(run -> run.labels().least())),
            new Column("labelsMost", "", "most", 0, of(run -> run.labels().most())),
            new Column("bytesPerFrame", "KiB a", "frame", 0, of(FrameRun::bytes)));

    private static final double KIB = 1024;

    private static ToDoubleFunction<Subject> of(ToDoubleFunction<FrameRun> number) {
        return subject -> subject.median(number);
    }

    /** The number as the table shows it. */
    String cell(Subject subject) {
        double value = number.applyAsDouble(subject);
        double shown = key.equals("bytesPerFrame") ? value / KIB : value;
        return String.format(Locale.ROOT, "%,." + decimals + "f", shown);
    }
}
