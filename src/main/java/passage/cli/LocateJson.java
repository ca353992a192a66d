package passage.cli;

import java.util.List;
import passage.anchor.Anchoring;
import passage.anchor.QuoteMatcher;
import passage.anchor.TextRange;
import passage.original.format.Pages;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code locate} as one JSON object; offsets are UTF-16 units of the text read from the file. */
final class LocateJson {
    private final QuoteMatcher matcher;
    private final Pages pages;

    LocateJson(QuoteMatcher matcher, Pages pages) {
        this.matcher = matcher;
        this.pages = pages;
    }

    String of(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchoring.Exact exact -> found(exact, 1).toString();
            case Anchoring.Approximate near -> found(near, near.score()).toString();
            case Anchoring.Orphan orphan -> orphan(orphan).toString();
        };
    }

    private ObjectNode found(Anchoring place, double score) {
        ObjectNode object = JsonMapper.shared().createObjectNode().put("status", place.status());
        putPlace(object, place.ranges(), score);
        TextRange sentence = matcher.sentenceAround(place.ranges());
        object.putObject("sentence").put("start", sentence.start()).put("end", sentence.end());
        return object;
    }

    private ObjectNode orphan(Anchoring.Orphan orphan) {
        ObjectNode object = JsonMapper.shared()
                .createObjectNode()
                .put("status", orphan.status())
                .putNull("start")
                .putNull("end");
        object.putArray("ranges");
        object.put("score", 0.0).putNull("text").putNull("sentence").put("occurrences", orphan.occurrences());
        orphan.suspect()
                .ifPresent(suspect -> putPlace(object.putObject("suspect"), suspect.ranges(), suspect.similarity()));
        return object;
    }

    private void putPlace(ObjectNode object, List<TextRange> ranges, double score) {
        object.put("start", ranges.getFirst().start())
                .put("end", ranges.getLast().end());
        ArrayNode pairs = object.putArray("ranges");
        ranges.forEach(range -> pairs.addArray().add(range.start()).add(range.end()));
        object.put("score", score).put("text", matcher.source().text(ranges));
        pages.cited(ranges).ifPresent(page -> object.put("page", page));
    }
}
