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

/**
 * An object of a data file that is being written, as {@link JsonItem} is one that is read. What says nothing, an empty text
 * or an empty list, is left out.
 */
public final class JsonObject {
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

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /** What is written of an object, value after value. */
    @FunctionalInterface
    interface Values {
        void to(JsonGenerator json) throws IOException;
    }

    /** The object with a text. */
    public JsonObject put(String name, String words) {
        if (!words.isEmpty()) {
            node.put(name, words);
        }
        return this;
    }

    /** The object with a whole number. */
    public JsonObject put(String name, int number) {
        node.put(name, number);
        return this;
    }

    /** The object with a text in the languages it is written in. */
    public JsonObject put(String name, LocalizedText text) {
        JsonObject languages =
                new JsonObject().put("en", text.en()).put("tr", text.tr()).put("az", text.az());
        return put(name, languages);
    }

    /** The object with a text, where there is one. */
    public JsonObject put(String name, Optional<LocalizedText> text) {
        return put(name, text.orElse(LocalizedText.EMPTY));
    }

    /** The object with a value of an enum, where there is one. */
    public JsonObject putCode(String name, Optional<? extends Enum<?>> value) {
        return put(name, value.map(Code::of).orElse(""));
    }

    /** The object with another one in it. */
    public JsonObject put(String name, JsonObject part) {
        if (!part.node.isEmpty()) {
            node.set(name, part.node);
        }
        return this;
    }

    /** The object with a list of texts. */
    public JsonObject putTexts(String name, List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return put(name, list);
    }

    /** The object with a list of objects. */
    public JsonObject putAll(String name, List<JsonObject> parts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        parts.forEach(part -> list.add(part.node));
        return put(name, list);
    }

    private JsonObject put(String name, ArrayNode list) {
        if (!list.isEmpty()) {
            node.set(name, list);
        }
        return this;
    }

    ObjectNode node() {
        return node;
    }

    /**
     * Writes it as a whole file, in UTF-8. The stream stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream out) throws IOException {
        write(out, json -> json.writeTree(node));
    }

    /** Writes a whole file, value after value. */
    static void write(OutputStream out, Values values) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out, JsonEncoding.UTF8)) {
            values.to(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
