package passage.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes events in the shape of {@code events.json}: reading them again gives the same events. */
public final class EventWriter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            // Whoever opened the stream closes it.
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .with(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    private EventWriter() {}

    /**
     * Writes a whole file, in UTF-8. The stream stays open.
     *
     * @param progress is told how many of the events are written, and may end the writing
     * @throws IOException if the stream cannot be written
     */
    public static void write(List<Event> events, OutputStream out, Progress progress) throws IOException {
        EventWriter writer = new EventWriter();
        try (JsonGenerator json = WRITER.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("events");
            for (int i = 0; i < events.size(); i++) {
                progress.advance(i, events.size());
                json.writeTree(writer.event(events.get(i)));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private ObjectNode event(Event event) {
        ObjectNode node = nodes.objectNode();
        node.put("id", event.id());
        node.put("date", event.date().edtf());
        put(node, "title", Optional.of(event.title()));
        put(node, "summary", Optional.of(event.summary()));
        put(node, "editorNote", event.editorNote());
        put(node, "category", event.category());
        node.put("importance", event.importance());
        put(node, "people", event.people());
        put(node, "places", event.places());
        put(node, "aliases", event.aliases());
        put(node, "related", array(event.related().stream().map(this::related).toList()));
        put(
                node,
                "disagreements",
                array(event.disagreements().stream().map(this::disagreement).toList()));
        put(node, "passages", array(event.passages().stream().map(this::passage).toList()));
        return node;
    }

    private ObjectNode related(Related related) {
        return nodes.objectNode()
                .put("event", related.event())
                .put("relation", related.relation().code());
    }

    private ObjectNode disagreement(Disagreement disagreement) {
        ObjectNode node = nodes.objectNode().put("about", disagreement.about().code());
        put(node, "passages", disagreement.passages());
        put(node, "note", Optional.of(disagreement.note()));
        return node;
    }

    private ObjectNode passage(Passage passage) {
        ObjectNode node = nodes.objectNode();
        node.put("id", passage.id());
        node.put("source", passage.source());
        put(node, "paragraph", passage.paragraph());
        ObjectNode quote = node.putObject("quote");
        quote.put("exact", passage.quote().exact());
        put(quote, "prefix", passage.quote().prefix());
        put(quote, "suffix", passage.quote().suffix());
        put(node, "gloss", passage.gloss());
        passage.date().ifPresent(date -> node.put("date", date.edtf()));
        node.put("basis", passage.basis().code());
        put(node, "wording", passage.wording().orElse(""));
        put(node, "note", passage.note());
        return node;
    }

    /** The languages it is written in; nothing where it is written in none. */
    private void put(ObjectNode node, String name, Optional<LocalizedText> text) {
        ObjectNode languages = nodes.objectNode();
        text.ifPresent(written -> {
            put(languages, "en", written.en());
            put(languages, "tr", written.tr());
            put(languages, "az", written.az());
        });
        if (!languages.isEmpty()) {
            node.set(name, languages);
        }
    }

    private static void put(ObjectNode node, String name, String words) {
        if (!words.isEmpty()) {
            node.put(name, words);
        }
    }

    private void put(ObjectNode node, String name, List<String> words) {
        ArrayNode list = nodes.arrayNode();
        words.forEach(list::add);
        put(node, name, list);
    }

    private static void put(ObjectNode node, String name, ArrayNode list) {
        if (!list.isEmpty()) {
            node.set(name, list);
        }
    }

    private ArrayNode array(List<ObjectNode> parts) {
        ArrayNode list = nodes.arrayNode();
        parts.forEach(list::add);
        return list;
    }
}
