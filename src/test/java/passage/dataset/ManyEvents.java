package passage.dataset;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes very many events into a folder. */
public final class ManyEvents {
    private ManyEvents() {}

    /** The folder with so many sound events in place of its own. */
    public static SmallFolder in(SmallFolder folder, int count) {
        return in(folder, count, i -> event("e" + i, "p" + i, "\"title\": {\"en\": \"Event " + i + "\"},"));
    }

    static SmallFolder in(SmallFolder folder, int count, IntFunction<String> event) {
        return folder.write(
                "events.json",
                IntStream.range(0, count).mapToObj(event).collect(Collectors.joining(",\n", "{\"events\": [", "]}")));
    }

    /** An event with one passage; {@code title} is its member, with a comma behind it, or nothing. */
    static String event(String id, String passage, String title) {
        return """
                {"id": "%s", "date": "1900", %s "summary": {"en": "It was."}, "category": "treaty", "importance": 3,
                 "passages": [{"id": "%s", "source": "kaya-2020", "paragraph": "p1", "quote": {"exact": "so it was"},
                  "basis": "none"}]}""".formatted(id, title, passage);
    }
}
