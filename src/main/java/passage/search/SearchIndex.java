package passage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import passage.anchor.TextRange;
import passage.dataset.Dataset;
import passage.dataset.Progress;
import passage.lesson.Lesson;
import passage.original.Original;
import passage.original.Shelf;

/**
 * Finds what somebody means. Made once of a dataset in all its languages, then asked by any thread; what comes of a query
 * depends on nothing but the two.
 *
 * <p>A hit has every required word of the query in one of its texts. What was found without a slip comes before what was
 * found with one, and slips are forgiven only where neither an event nor a name was found without. Then it counts where a
 * word stands (title, other name, names in it, summary, quote, study edition, original), how like it is (the same, but for
 * accents, another spelling of a name, longer), and how near the words are to each other; then the importance of the
 * event; then the order of the list.
 */
public final class SearchIndex {
    private final Dataset dataset;
    private final Texts texts;
    private final Spellings spellings;
    private final Segment content;
    private final List<Segment> originals;

    private SearchIndex(Dataset dataset, Texts texts, Spellings spellings, Segment content, List<Segment> originals) {
        this.dataset = dataset;
        this.texts = texts;
        this.spellings = spellings;
        this.content = content;
        this.originals = List.copyOf(originals);
    }

    /**
     * An index of a dataset and its lessons. Takes time in proportion to their text.
     *
     * @param progress is told of the subjects taken in, and may end it
     */
    public static SearchIndex of(Dataset dataset, List<Lesson> lessons, Progress progress) {
        Texts texts = new Texts(dataset);
        Segment content = SegmentBuilder.build(Items.of(dataset, lessons), texts, progress);
        return new SearchIndex(dataset, texts, new Spellings(dataset.names()), content, List.of());
    }

    /**
     * The same index with the texts of these originals, in place of all it had.
     *
     * @param progress as in {@link #of}
     */
    public SearchIndex with(Shelf shelf, Progress progress) {
        List<Segment> segments = new ArrayList<>();
        for (Original original : shelf.all()) {
            List<Segment.Item> sentences = new ArrayList<>();
            for (TextRange sentence : original.matcher().sentences()) {
                sentences.add(Segment.Item.of(new Subject.OfOriginal(original, sentence), 0));
            }
            segments.add(SegmentBuilder.build(sentences, texts, progress));
        }
        return new SearchIndex(dataset, texts, spellings, content, segments);
    }

    /**
     * Looks for something.
     *
     * @param locale the language of titles and snippets; what is found does not depend on it
     * @param most how many hits are wanted of each group, from 1
     * @param progress is asked between parts of the work and may end it, as when the next key was pressed
     */
    public Hits find(Query query, Locale locale, int most, Progress progress) {
        if (query.isEmpty()) {
            return Hits.NONE;
        }
        List<Matching> matchings = matchings(query, false, progress);
        boolean forgiving = matchings.getFirst().lacks(Group.EVENTS)
                && matchings.getFirst().lacks(Group.NAMES)
                && query.words().anyMatch(Term.Word::forgiving);
        if (forgiving) {
            matchings = matchings(query, true, progress);
        }
        CloserLook look = new CloserLook(query, new WordMatch(spellings, forgiving), texts, locale);
        return new Choice(matchings, look, dataset, most).hits(progress);
    }

    /** The ids of the events that a hit leads to, in the order of the list; none for what leads to none. */
    public List<String> events(Hit hit) {
        return texts.events(hit.subject());
    }

    private List<Matching> matchings(Query query, boolean forgiving, Progress progress) {
        return Stream.concat(Stream.of(content), originals.stream())
                .map(segment -> Matching.of(segment, query, spellings, forgiving, progress))
                .toList();
    }
}
