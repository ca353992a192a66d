package passage.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import passage.anchor.TextQuoteSelector;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

/** Events for tests of what is drawn: little more than a date, a title and how many sources tell of it. */
public final class SampleEvents {
    private SampleEvents() {}

    /** An event with a passage, without a date of its own, from each of the sources. */
    public static Event event(
            String id, String title, String date, String category, int importance, String... sources) {
        return new Event(
                id,
                date(date),
                LocalizedText.of(title),
                LocalizedText.EMPTY,
                Optional.empty(),
                category,
                importance,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(sources).map(source -> passage(id, source)).toList());
    }

    private static Passage passage(String event, String source) {
        return new Passage(
                event + "." + source,
                event,
                source,
                "p1",
                TextQuoteSelector.of("words"),
                Optional.empty(),
                Optional.empty(),
                Basis.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (EdtfSyntaxException e) {
            throw new AssertionError(text, e);
        }
    }
}
