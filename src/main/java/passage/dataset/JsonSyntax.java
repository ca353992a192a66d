package passage.dataset;

import java.util.Optional;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From the bytes of a file to JSON values; where a file breaks off being JSON, that is told, with line and column. */
final class JsonSyntax {
    /** The member of {@code events.json} that holds the list. */
    static final String EVENTS = "events";

    private JsonSyntax() {}

    /** The value a whole file is. */
    static Optional<JsonNode> whole(JsonFile file, Findings findings) {
        return parsed(file, findings, parser -> parser.readValueAsTree());
    }

    /**
     * Walks over the events of {@code events.json} without holding them all; those before the place where a broken file
     * breaks are visited all the same.
     *
     * @param visit is given each event and its place in the list
     * @return the file around the list, in which only the first event is left
     */
    static Optional<JsonNode> events(JsonFile file, Findings findings, ObjIntConsumer<JsonNode> visit) {
        return parsed(file, findings, parser -> frame(parser, visit));
    }

    @FunctionalInterface
    private interface Syntax {
        JsonNode read(JsonParser parser);
    }

    private static Optional<JsonNode> parsed(JsonFile file, Findings findings, Syntax syntax) {
        try (JsonParser parser = file.parser()) {
            try {
                if (parser.nextToken() == null) {
                    findings.error("", "json.empty");
                    return Optional.empty();
                }
                JsonNode node = syntax.read(parser);
                tellRest(parser, findings);
                return Optional.of(node);
            } catch (JacksonException e) {
                tellBroken(e, parser, file, findings);
                return Optional.empty();
            }
        }
    }

    private static JsonNode frame(JsonParser parser, ObjIntConsumer<JsonNode> visit) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return parser.readValueAsTree();
        }
        ObjectNode frame = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean isList = parser.nextToken() == JsonToken.START_ARRAY && name.equals(EVENTS);
            frame.set(name, isList ? list(parser, visit) : parser.readValueAsTree());
        }
        return frame;
    }

    private static ArrayNode list(JsonParser parser, ObjIntConsumer<JsonNode> visit) {
        ArrayNode first = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            JsonNode event = parser.readValueAsTree();
            if (index == 0) {
                first.add(event);
            }
            visit.accept(event, index);
        }
        return first;
    }

    private static void tellRest(JsonParser parser, Findings findings) {
        if (parser.nextToken() != null) {
            findings.errorAt(here(parser), "", "json.rest");
        }
    }

    private static Position here(JsonParser parser) {
        return new Position(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    private static void tellBroken(JacksonException e, JsonParser parser, JsonFile file, Findings findings) {
        int offset = (int) e.getLocation().getByteOffset();
        Position position = Position.of(file.bytes(), Math.min(offset, file.bytes().length));
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof StreamConstraintsException) {
            findings.errorAt(position, pointer, "json.extreme");
        } else if (e instanceof UnexpectedEndOfInputException || offset >= file.bytes().length) {
            findings.errorAt(position, pointer, "json.end");
        } else {
            findings.errorAt(position, pointer, "json.broken", file.characterAt(offset));
        }
    }
}
