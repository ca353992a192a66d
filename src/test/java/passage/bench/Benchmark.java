package passage.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import passage.paint.FontMetrics;

/**
 * Runs everything, prints a table and writes {@code target/bench/benchmark.json}. System properties: {@code bench.events}
 * (a file to use in place of the generated lists), {@code bench.sizes} (lengths of those), {@code bench.rounds} (how often
 * the script is run on each), {@code bench.starts} (how often the program is started). No figure makes it fail.
 */
final class Benchmark {

    private static final int WARM_UP_EVENTS = 1_000;
    private static final int WARM_UP_RUNS = 2;

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        boolean display = hasDisplay();
        if (!display) {
            System.setProperty("glass.platform", "Headless");
        }
        // Before a window of our own is at work beside them.
        int starts = Integer.getInteger("bench.starts");
        Optional<StartUp> startUp = display && starts > 0 ? Optional.of(StartUp.measure(starts)) : Optional.empty();
        List<ExportRun> exports = starts > 0 ? ExportRun.all(folder) : List.of();
        FrameStage stage = start(display ? WindowStage::new : SnapshotStage::new);
        int rounds = Integer.getInteger("bench.rounds");
        List<Subject> subjects = subjects(stage, rounds);
        List<Figure> more = new ArrayList<>(ContentCost.measure(folder));
        more.addAll(SearchCost.measure());
        if (display) {
            more.addAll(LessonCost.measure());
        }
        List<Figure> figures = Figures.of(subjects, startUp, more);
        Report report = new Report(conditions(stage, rounds), subjects, startUp, exports, figures);
        System.out.println(report.text());
        report.write(folder.resolve("benchmark.json"));
        System.exit(0);
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase().contains("linux");
        String display = System.getenv("DISPLAY");
        return !linux || display != null && !display.isBlank();
    }

    private static FrameStage start(Supplier<FrameStage> stage) {
        CompletableFuture<FrameStage> made = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                made.complete(stage.get());
            } catch (RuntimeException e) {
                made.completeExceptionally(e);
            }
        });
        return made.join();
    }

    /** The lists take turns, so that a slower moment of the machine is shared by all. */
    private static List<Subject> subjects(FrameStage stage, int rounds) throws Exception {
        FontMetrics metrics = new FontMetrics();
        Subject warmUp = Subject.of(() -> EventGenerator.events(WARM_UP_EVENTS), metrics);
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            FrameRun.of(stage, warmUp.timeline(), warmUp.script());
        }
        List<Subject> subjects = new ArrayList<>();
        for (EventSource source : EventSource.wanted()) {
            Subject subject = Subject.of(source, metrics);
            System.err.printf("%,d events indexed in %.0f ms%n", subject.events(), subject.indexMillis());
            subjects.add(subject);
        }
        for (int round = 0; round <= rounds; round++) {
            for (Subject subject : subjects) {
                FrameRun run = FrameRun.of(stage, subject.timeline(), subject.script());
                System.err.printf(
                        "round %d of %d: %,d events, %.1f ms a frame%n",
                        round, rounds, subject.events(), run.whole().median());
                if (round > 0) {
                    subject.runs().add(run);
                }
            }
        }
        return List.copyOf(subjects);
    }

    private static Map<String, String> conditions(FrameStage stage, int rounds) {
        Map<String, String> conditions = new LinkedHashMap<>();
        conditions.put("frames", stage.description());
        conditions.put(
                "script",
                "%d zoom steps to one year around 1991, %d back, %d pan steps; run once to warm up, then in %d rounds; medians of these"
                        .formatted(Script.STEPS, Script.STEPS, Script.STEPS, rounds));
        conditions.put(
                "picture",
                "%d × %d, balanced scale, lanes by category, software pipeline"
                        .formatted(BenchView.WIDTH, BenchView.HEIGHT));
        conditions.put(
                "machine",
                "%s %s, Java %s, %d processors"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                Runtime.version(),
                                Runtime.getRuntime().availableProcessors()));
        return conditions;
    }
}
