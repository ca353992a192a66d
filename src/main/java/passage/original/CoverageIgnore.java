package passage.original;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passage.anchor.TextRange;
import passage.dataset.DataFileReader;
import passage.dataset.Problem;
import passage.dataset.Reading;

/** The places of the originals that no passage need be taken from, as {@code coverage-ignore.json} lists them. */
final class CoverageIgnore {
    /** The file, relative to the data folder; there need not be one. */
    static final String FILE = "coverage-ignore.json";

    private final Map<String, List<TextRange>> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CoverageIgnore() {}

    /** Reads the list; an entry whose words are not found once in the original is told of and ignores nothing. */
    static CoverageIgnore read(Reading reading, Shelf originals) {
        CoverageIgnore ignore = new CoverageIgnore();
        DataFileReader files = new DataFileReader(reading.dataset().folder());
        if (Files.exists(reading.dataset().folder().resolve(FILE))) {
            files.read(FILE, root -> {
                        IgnoredPlaces entries = new IgnoredPlaces(reading, root, originals);
                        return Optional.of(root.asList(entries::read));
                    })
                    .ifPresent(found -> found.forEach(ignore::add));
        }
        ignore.problems.addAll(files.problems());
        return ignore;
    }

    private void add(IgnoredPlaces.Ignored place) {
        places.computeIfAbsent(place.source(), _ -> new ArrayList<>()).add(place.range());
    }

    /** The places of one original. */
    List<TextRange> in(String source) {
        return places.getOrDefault(source, List.of());
    }

    /** What is wrong in the list. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
