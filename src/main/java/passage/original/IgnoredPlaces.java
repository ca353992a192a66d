package passage.original;

import java.util.List;
import java.util.Optional;
import passage.anchor.Anchoring;
import passage.anchor.TextQuoteSelector;
import passage.anchor.TextRange;
import passage.dataset.JsonItem;
import passage.dataset.Reading;
import passage.dataset.References;

/** Reads the entries of {@code coverage-ignore.json} and finds each in its original. */
final class IgnoredPlaces {
    private static final int MOST_WORDS = 12;
    private static final String END = "end";

    private final References references;
    private final Shelf originals;

    IgnoredPlaces(Reading reading, JsonItem root, Shelf originals) {
        this.references = References.from(root, reading);
        this.originals = originals;
    }

    /** A place of an original. */
    record Ignored(String source, TextRange range) {}

    /** The place an entry means; empty where it is wrong, which is told, and where the original is not at hand. */
    Optional<Ignored> read(JsonItem entry) {
        if (!entry.isObject()) {
            return Optional.empty();
        }
        entry.requiredLocalized("reason");
        Optional<String> source = entry.requiredText("source");
        source.ifPresent(id -> references.source(id, entry.pointer() + "/source"));
        return source.flatMap(id -> range(id, entry).map(range -> new Ignored(id, range)));
    }

    private Optional<TextRange> range(String source, JsonItem entry) {
        if (entry.part("from").isPresent() || entry.part("to").isPresent()) {
            return stretch(source, entry);
        }
        // A heading of the original is retold in no paragraph.
        entry.text("paragraph").ifPresent(id -> references.paragraph(source, id, entry.pointer() + "/paragraph"));
        return place(source, entry, "words")
                .flatMap(place -> originals.of(source).map(original -> original.sentenceAround(place)));
    }

    private Optional<TextRange> stretch(String source, JsonItem entry) {
        Optional<Integer> start =
                place(source, entry, "from").map(place -> place.getFirst().start());
        Optional<Integer> end = entry.text("to").filter(END::equals).isPresent()
                ? originals
                        .of(source)
                        .map(Original::matcher)
                        .map(original -> original.source().text().length())
                : place(source, entry, "to").map(place -> place.getLast().end());
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get() < start.get()) {
            entry.error(Messages.message("ignore.reversed"), Messages.hint("ignore.reversed"));
            return Optional.empty();
        }
        return Optional.of(new TextRange(start.get(), end.get()));
    }

    /** Where the words of one part of an entry stand. */
    private Optional<List<TextRange>> place(String source, JsonItem entry, String part) {
        Optional<String> words = entry.requiredText(part);
        if (words.isEmpty()
                || isTooLong(words.get(), entry, part)
                || originals.of(source).isEmpty()) {
            return Optional.empty();
        }
        return switch (originals.of(source).orElseThrow().matcher().find(TextQuoteSelector.of(words.get()))) {
            case Anchoring.Exact(List<TextRange> ranges) -> Optional.of(ranges);
            case Anchoring.Orphan orphan
            when orphan.isAmbiguous() -> {
                tell(entry, part, "ignore.ambiguous", words.get(), orphan.occurrences());
                yield Optional.empty();
            }
            case Anchoring.Orphan _, Anchoring.Approximate _ -> {
                tell(entry, part, "ignore.lost", words.get());
                yield Optional.empty();
            }
        };
    }

    private static boolean isTooLong(String words, JsonItem entry, String part) {
        int count = TextQuoteSelector.of(words).words();
        if (count > MOST_WORDS) {
            tell(entry, part, "ignore.long", count, MOST_WORDS);
        }
        return count > MOST_WORDS;
    }

    private static void tell(JsonItem entry, String part, String key, Object... args) {
        entry.part(part).orElseThrow().error(Messages.message(key, args), Messages.hint(key, args));
    }
}
