package passage.original;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.PassageException;
import passage.dataset.Progress;

/**
 * The originals at hand.
 *
 * @param originals by the id of the source
 * @param unusable files that lie where originals are looked for, and are none, with the reason
 * @param changes what is otherwise than when the same sources were last read
 */
public record Shelf(Map<String, Original> originals, Map<Path, Message> unusable, List<ChangeReport> changes) {
    /** No originals. */
    public static final Shelf EMPTY = new Shelf(Map.of(), Map.of(), List.of());

    public Shelf {
        originals = Map.copyOf(originals);
        unusable = Collections.unmodifiableMap(new LinkedHashMap<>(unusable));
        changes = List.copyOf(changes);
    }

    /**
     * Reads the originals among these files: of two that are the same source, the one with more quotes found exactly.
     * Takes time in proportion to their length and is no work for a thread that paints.
     */
    public static Shelf read(Dataset dataset, Collection<Path> files) {
        return read(dataset, files, Progress.NONE);
    }

    /** As {@link #read(Dataset, Collection)}, telling how many of the files are read. */
    static Shelf read(Dataset dataset, Collection<Path> files, Progress progress) {
        AtomicInteger read = new AtomicInteger();
        SourceRecognizer recognizer =
                SourceRecognizer.of(dataset, (_, _) -> progress.advance(read.get(), files.size()));
        Map<String, Original> originals = new LinkedHashMap<>();
        Map<Path, Message> unusable = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                Original original = recognizer.read(file);
                originals.merge(original.source().id(), original, Shelf::better);
            } catch (PassageException e) {
                unusable.put(file, e.sentence());
            }
            progress.advance(read.incrementAndGet(), files.size());
        }
        return new Shelf(originals, unusable, List.of());
    }

    private static Original better(Original one, Original other) {
        return other.exact() > one.exact() ? other : one;
    }

    /** The original of a source. */
    public Optional<Original> of(String source) {
        return Optional.ofNullable(originals.get(source));
    }

    /** A shelf with one more original, in place of an older one of the same source. */
    public Shelf with(Original original) {
        Map<String, Original> more = new LinkedHashMap<>(originals);
        more.put(original.source().id(), original);
        return new Shelf(more, unusable, changes);
    }

    /** The originals, in the order of the ids of their sources. */
    public List<Original> all() {
        return originals.keySet().stream().sorted().map(originals::get).toList();
    }

    /** A shelf that tells of changes, too. */
    Shelf withChanges(List<ChangeReport> found) {
        return new Shelf(originals, unusable, found);
    }

    /** A shelf that tells of one more file that cannot be used. */
    Shelf withUnusable(Path file, Message why) {
        Map<Path, Message> more = new LinkedHashMap<>(unusable);
        more.put(file, why);
        return new Shelf(originals, more, changes);
    }

    /** A shelf without the files that can be read and are none of the sources: of a folder somebody drops, most are. */
    Shelf withoutStrangers() {
        Map<Path, Message> left = new LinkedHashMap<>(unusable);
        left.values().removeIf(SourceRecognizer::isStranger);
        return new Shelf(originals, left, changes);
    }
}
