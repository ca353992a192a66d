package passage.dataset;

import java.util.Optional;
import passage.anchor.TextQuoteSelector;
import passage.date.EdtfDate;

/** Reads the events of {@code events.json}, one at a time. */
final class EventReader {
    private static final int MIDDLING = 3;

    private final Ids events = new Ids();
    private final Ids passages = new Ids();

    /** The event, unless it lacks what every event must have: an id of its own, a date and a title. */
    Optional<Event> read(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        Optional<EdtfDate> date = item.requiredDate("date");
        Optional<LocalizedText> title = item.requiredLocalized("title");
        if (date.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return events.of(item).map(id -> event(id, date.get(), title.get(), item));
    }

    private Event event(String id, EdtfDate date, LocalizedText title, JsonItem item) {
        return new Event(
                id,
                date,
                title,
                item.localized("summary").orElse(LocalizedText.EMPTY),
                item.localized("editorNote"),
                item.sharedText("category").orElse(""),
                importance(item),
                item.texts("people"),
                item.texts("places"),
                item.texts("aliases"),
                item.list("related", EventReader::related),
                item.list("disagreements", EventReader::disagreement),
                item.list("passages", passage -> passage(id, passage)));
    }

    private static int importance(JsonItem item) {
        return Math.clamp(item.number("importance").orElse(MIDDLING), 1, 5);
    }

    private static Optional<Related> related(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        Optional<String> event = item.requiredText("event");
        Optional<Related.Relation> relation = item.requiredCode("relation", Related.Relation.class);
        return event.flatMap(other -> relation.map(how -> new Related(other, how)));
    }

    private static Optional<Disagreement> disagreement(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        Optional<LocalizedText> note = item.requiredLocalized("note");
        Optional<Disagreement.About> about = item.requiredCode("about", Disagreement.About.class);
        return note.flatMap(text -> about.map(what -> new Disagreement(what, item.texts("passages"), text)));
    }

    private Optional<Passage> passage(String event, JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        Optional<TextQuoteSelector> quote =
                item.requiredPart("quote").filter(JsonItem::isObject).flatMap(EventReader::quote);
        Optional<String> source = item.requiredSharedText("source");
        if (quote.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Optional<EdtfDate> date = item.date("date");
        return passages.of(item)
                .map(id -> new Passage(
                        id,
                        event,
                        source.get(),
                        item.sharedText("paragraph").orElse(""),
                        quote.get(),
                        item.translation("gloss"),
                        date,
                        item.code("basis", Basis.class).orElse(date.isPresent() ? Basis.INFERRED : Basis.NONE),
                        item.text("wording"),
                        item.localized("note")));
    }

    private static Optional<TextQuoteSelector> quote(JsonItem item) {
        return item.requiredText("exact")
                .map(exact -> new TextQuoteSelector(
                        exact,
                        item.text("prefix").orElse(""),
                        item.text("suffix").orElse("")));
    }
}
