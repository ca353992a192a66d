package passage.original;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import passage.anchor.Anchoring;

/**
 * What is remembered of the copy of a source as it was last read.
 *
 * @param file where it lay
 * @param sha256 the hash of its bytes
 * @param places of its passages, in the order in which they stood in it, the lost ones at the end
 */
record KnownFile(Path file, String sha256, List<KnownPlace> places) {
    KnownFile {
        places = List.copyOf(places);
    }

    /** What there is to remember of a copy. */
    static KnownFile of(Original original) {
        return new KnownFile(
                original.file(),
                original.content().sha256(),
                original.places().entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, Anchoring>>comparingInt(place -> start(place.getValue()))
                                .thenComparing(Map.Entry::getKey))
                        .map(place -> new KnownPlace(
                                place.getKey(),
                                place.getValue().status(),
                                original.pages()
                                        .cited(place.getValue().ranges())
                                        .orElse("")))
                        .toList());
    }

    private static int start(Anchoring place) {
        return place.ranges().isEmpty()
                ? Integer.MAX_VALUE
                : place.ranges().getFirst().start();
    }
}
