package passage.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import passage.anchor.TextQuoteSelector;
import passage.dataset.Basis;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.dataset.Progress;
import passage.dataset.Timeline;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.search.Query;
import passage.search.SearchIndex;

/**
 * What a keystroke in the search box costs. The events have the dates and titles of {@link EventGenerator}, and a name, a
 * summary of thirty words and a quote made of a vocabulary that grows with the list, so that most words are rare and a few
 * are everywhere, as in any language. Queries are typed letter by letter; each beginning is a keystroke.
 */
final class SearchCost {

    private static final int[] SIZES = {130, 10_000, 100_000};
    private static final int MOST = 20;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e6;
    private static final long KIBI = 1024;
    private static final double REACH = 10;
    private static final int TITLE = 4;
    private static final int ALIAS = 2;
    private static final int SUMMARY = 30;
    private static final int QUOTE = 7;
    private static final int MOST_IMPORTANT = 5;
    private static final int LONGEST_WORD = 4;
    private static final int PHRASE = 40;
    private static final int FEWEST_WORDS = 2000;
    private static final String[] SYLLABLES =
            "ka ra bağ şu şa er do ğan qa zax is tan tür ki yə ni ko la me ho vi".split(" ");

    private final Random random = new Random(1699);
    private final List<String> words;

    private SearchCost(int events) {
        words = IntStream.range(0, Math.max(FEWEST_WORDS, events / 2))
                .mapToObj(_ -> word())
                .toList();
    }

    /** The median and the p95 of a keystroke, for each length of the list. */
    static List<Figure> measure() throws EdtfSyntaxException {
        List<Figure> figures = new ArrayList<>();
        for (int size : SIZES) {
            SearchCost cost = new SearchCost(size);
            Dataset dataset = cost.dataset(size);
            long before = Memory.held();
            long start = System.nanoTime();
            SearchIndex index = SearchIndex.of(dataset, List.of(), Progress.NONE);
            double millis = (System.nanoTime() - start) / NANOS;
            System.err.printf(
                    "%,d events taken into the search in %.0f ms, %,d KiB%n",
                    size, millis, (Memory.held() - before) / KIBI);
            Samples keystrokes = cost.keystrokes(index, dataset);
            String what = String.format(Locale.ROOT, "search, %,d events, a keystroke, ", size);
            figures.add(new Figure(what + "median", "ms", REACH, keystrokes.median()));
            figures.add(new Figure(what + "p95", "ms", REACH, keystrokes.p95()));
        }
        return figures;
    }

    private Samples keystrokes(SearchIndex index, Dataset dataset) {
        List<String> typed = queries(dataset).stream()
                .flatMap(query -> IntStream.rangeClosed(1, query.length()).mapToObj(end -> query.substring(0, end)))
                .toList();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String query : typed) {
                long start = System.nanoTime();
                index.find(Query.of(query), Locale.ENGLISH, MOST, Progress.NONE);
                if (round > 0) {
                    millis.add((System.nanoTime() - start) / NANOS);
                }
            }
        }
        return Samples.of(millis.stream().mapToDouble(Double::doubleValue));
    }

    private List<String> queries(Dataset dataset) {
        Event event = dataset.events().get(dataset.events().size() / 2);
        String title = event.title().en();
        String name = title.substring(0, title.indexOf(' '));
        return List.of(
                title,
                name.substring(0, 1) + name.substring(2),
                "\"" + event.summary().en().substring(0, PHRASE) + "\"",
                "treaty of the harbour",
                "treaty " + name,
                "1918",
                "18 October 1991",
                "nowhere to be found");
    }

    private Dataset dataset(int size) throws EdtfSyntaxException {
        List<Event> events = new ArrayList<>();
        for (BenchEvent event : EventGenerator.events(size)) {
            events.add(event(event));
        }
        return Dataset.of(Path.of("bench"), Timeline.EMPTY, events, List.of(), List.of());
    }

    private Event event(BenchEvent event) throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse(LocalDate.ofEpochDay(event.start()).toString());
        Passage passage = new Passage(
                event.id() + ".source",
                event.id(),
                "source",
                "p1",
                new TextQuoteSelector(sentence(QUOTE), "", ""),
                Optional.empty(),
                Optional.of(date),
                Basis.STATED,
                Optional.empty(),
                Optional.empty());
        return new Event(
                event.id(),
                date,
                new LocalizedText(word() + " " + event.title(), sentence(TITLE), sentence(TITLE)),
                LocalizedText.of(sentence(SUMMARY)),
                Optional.empty(),
                event.category(),
                1 + random.nextInt(MOST_IMPORTANT),
                List.of(),
                List.of(),
                List.of(sentence(ALIAS)),
                List.of(),
                List.of(),
                List.of(passage));
    }

    private String sentence(int length) {
        return Stream.generate(this::commonWord).limit(length).collect(Collectors.joining(" "));
    }

    /** The rarer the further back in the list, about as Zipf found. */
    private String commonWord() {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) % words.size());
    }

    private String word() {
        return IntStream.rangeClosed(0, 1 + random.nextInt(LONGEST_WORD))
                .mapToObj(_ -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }
}
