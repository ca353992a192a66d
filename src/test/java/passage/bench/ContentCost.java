package passage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import passage.anchor.NotTextException;
import passage.anchor.QuoteMatcher;
import passage.anchor.SourceText;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Passage;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Exporter;
import passage.export.PictureSize;
import passage.export.Sizes;

/** What the data that ship with the program cost beside the window: finding every passage, and large pictures. */
final class ContentCost {

    private static final int TIMES = 7;
    private static final double NANOS = 1e6;
    private static final double SECOND = 1000;

    private final Dataset dataset;
    private final Path folder;

    private ContentCost(Dataset dataset, Path folder) {
        this.dataset = dataset;
        this.folder = folder;
    }

    /** Measures what can be: without the originals, which do not ship, no passage is looked for. */
    static List<Figure> measure(Path folder) throws IOException, PassageException, NotTextException {
        ContentCost cost =
                new ContentCost(DatasetReader.read(Path.of("timeline-data")).dataset(), folder);
        List<Figure> figures = new ArrayList<>();
        String originals = System.getenv("PASSAGE_ORIGINALS");
        if (originals != null) {
            cost.anchoring(Path.of(originals)).ifPresent(figures::add);
        }
        PictureSize large = new PictureSize(7680, 4320, 1);
        PictureSize poster = Sizes.of("A0");
        figures.add(new Figure("PDF, A0", "s", 1, cost.export(poster, ExportFormat.PDF)));
        figures.add(new Figure("PNG, 7680 × 4320", "s", 2, cost.export(large, ExportFormat.PNG)));
        figures.add(new Figure("SVG, 7680 × 4320", "s", 0.5, cost.export(large, ExportFormat.SVG)));
        return figures;
    }

    private double export(PictureSize size, ExportFormat format) throws IOException, PassageException {
        Path file = folder.resolve("picture." + format.name().toLowerCase(Locale.ROOT));
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH).at(size);
        return median(() -> new Exporter(dataset, List.of()).write(request, format, file, Progress.NONE)) / SECOND;
    }

    private Optional<Figure> anchoring(Path originals) throws IOException, PassageException, NotTextException {
        Map<String, SourceText> texts = new TreeMap<>();
        for (String source : dataset.sources().stream().map(s -> s.id()).toList()) {
            Path file = originals.resolve(source + ".txt");
            if (Files.exists(file)) {
                texts.put(source, SourceText.decode(Files.readAllBytes(file)));
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        double millis = median(() -> anchor(texts));
        return Optional.of(new Figure("finding every passage of " + texts.size() + " originals", "ms", 150, millis));
    }

    private void anchor(Map<String, SourceText> texts) {
        Map<String, QuoteMatcher> matchers = new TreeMap<>();
        texts.forEach((source, text) -> matchers.put(source, QuoteMatcher.of(text)));
        dataset.events().stream()
                .flatMap(event -> event.passages().stream())
                .filter(passage -> matchers.containsKey(passage.source()))
                .forEach((Passage passage) -> matchers.get(passage.source()).find(passage.quote()));
    }

    private interface Work {
        void run() throws IOException, PassageException;
    }

    /** The median of several times, the first of which warms up and is not counted. */
    private static double median(Work work) throws IOException, PassageException {
        double[] millis = new double[TIMES];
        work.run();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / NANOS;
        }
        return Samples.of(DoubleStream.of(millis)).median();
    }
}
