package passage.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes events in the shape of {@code events.json}: reading them again gives the same events. */
public final class EventWriter {
    private EventWriter() {}

    /**
     * Writes a whole file, in UTF-8. The stream stays open.
     *
     * @param progress is told how many of the events are written, and may end the writing
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<Event> events, OutputStream out, Progress progress) throws IOException {
        JsonObject.write(out, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("events");
            for (int i = 0; i < events.size(); i++) {
                progress.advance(i, events.size());
                json.writeTree(event(events.get(i)).node());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static JsonObject event(Event event) {
        return new JsonObject()
                .put("id", event.id())
                .put("date", event.date().edtf())
                .put("title", event.title())
                .put("summary", event.summary())
                .put("editorNote", event.editorNote())
                .put("category", event.category())
                .put("importance", event.importance())
                .putTexts("people", event.people())
                .putTexts("places", event.places())
                .putTexts("aliases", event.aliases())
                .putAll(
                        "related",
                        event.related().stream().map(EventWriter::related).toList())
                .putAll(
                        "disagreements",
                        event.disagreements().stream()
                                .map(EventWriter::disagreement)
                                .toList())
                .putAll(
                        "passages",
                        event.passages().stream().map(EventWriter::passage).toList());
    }

    private static JsonObject related(Related related) {
        return new JsonObject()
                .put("event", related.event())
                .put("relation", related.relation().code());
    }

    private static JsonObject disagreement(Disagreement disagreement) {
        return new JsonObject()
                .put("about", disagreement.about().code())
                .putTexts("passages", disagreement.passages())
                .put("note", disagreement.note());
    }

    private static JsonObject passage(Passage passage) {
        JsonObject quote = new JsonObject()
                .put("exact", passage.quote().exact())
                .put("prefix", passage.quote().prefix())
                .put("suffix", passage.quote().suffix());
        return new JsonObject()
                .put("id", passage.id())
                .put("source", passage.source())
                .put("paragraph", passage.paragraph())
                .put("quote", quote)
                .put("gloss", passage.gloss())
                .put("date", passage.date().map(date -> date.edtf()).orElse(""))
                .put("basis", passage.basis().code())
                .put("wording", passage.wording().orElse(""))
                .put("note", passage.note());
    }
}
