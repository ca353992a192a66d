package passage.original;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import passage.anchor.Anchoring;
import passage.anchor.NormalizedText;
import passage.anchor.QuoteMatcher;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.Passage;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.dataset.Source;

/** Tells which source a text is: the one whose quotes stand in it. The name of the file says nothing. */
public final class SourceRecognizer {
    /** The share of a source's quotes that must be found exactly. */
    public static final double THRESHOLD = 0.5;

    /**
     * The share that must stand in the text word for word, without a break, for it to be worth looking closer: less,
     * since page furniture may interrupt a quote.
     */
    private static final double GLANCE = 0.25;

    private static final String UNKNOWN = "unknown";

    /** Quotes of a source that are glanced at, evenly spread over all; the share of so many is that of all. */
    private static final int GLANCES = 1000;

    private final Dataset dataset;
    private final Progress progress;

    private SourceRecognizer(Dataset dataset, Progress progress) {
        this.dataset = dataset;
        this.progress = progress;
    }

    /** A recognizer of the sources of a dataset. */
    public static SourceRecognizer of(Dataset dataset) {
        return of(dataset, Progress.NONE);
    }

    /** As {@link #of(Dataset)}; {@code progress} is told of the quotes of a source looked for, and may end that. */
    static SourceRecognizer of(Dataset dataset, Progress progress) {
        return new SourceRecognizer(dataset, progress);
    }

    /** Whether what is said of a file is that it is none of the sources. */
    static boolean isStranger(Message sentence) {
        return sentence.key().equals(UNKNOWN);
    }

    private record Candidate(Source source, double share) {}

    /**
     * Reads a file that is one of the sources.
     *
     * @throws PassageException when it cannot be read, or is none of the sources
     */
    public Original read(Path file) throws PassageException {
        return recognize(OriginalReader.standard().read(file, progress))
                .orElseThrow(() -> new PassageException(Messages.message(UNKNOWN, file)));
    }

    /** The source the text is, with all its passages looked for; empty when too few of any source's quotes are in it. */
    public Optional<Original> recognize(FileText content) {
        String words = NormalizedText.of(content.text().text()).text();
        return dataset.sources().stream()
                .map(source -> new Candidate(source, glance(words, dataset.passagesFrom(source.id()))))
                .filter(candidate -> candidate.share() >= GLANCE)
                .max(Comparator.comparingDouble(Candidate::share))
                .map(candidate -> original(content, candidate.source()))
                .filter(original -> original.confidence() >= THRESHOLD);
    }

    private double glance(String words, List<Passage> passages) {
        progress.advance(0, passages.size());
        int glances = Math.min(GLANCES, passages.size());
        long found = IntStream.range(0, glances)
                .mapToObj(i -> passages.get((int) ((long) i * passages.size() / glances)))
                .map(passage -> NormalizedText.of(passage.quote().exact()).text())
                .filter(words::contains)
                .count();
        return glances == 0 ? 0 : (double) found / glances;
    }

    private Original original(FileText content, Source source) {
        QuoteMatcher matcher = QuoteMatcher.of(content.text());
        Map<String, Anchoring> places = new LinkedHashMap<>();
        List<Passage> passages = dataset.passagesFrom(source.id());
        for (Passage passage : passages) {
            progress.advance(places.size(), passages.size());
            places.put(passage.id(), matcher.find(passage.quote()));
        }
        return new Original(content, source, matcher, places);
    }
}
