package passage.dataset;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
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
    static Optional<JsonNode> whole(JsonFile file, FileReading reading) {
        return parsed(file, reading, parser -> parser.readValueAsTree());
    }

    /**
     * Walks over the events of {@code events.json} without holding them all; those before the place where a broken file
     * breaks are visited all the same.
     *
     * @param visit is given each event and its place in the list
     * @return the file around the list, in which only the first event is left
     */
    static Optional<JsonNode> events(JsonFile file, FileReading reading, ObjIntConsumer<JsonNode> visit) {
        return parsed(file, reading, parser -> frame(parser, visit));
    }

    /**
     * Visits what a file holds, without telling where it is broken: the events of a list one by one, so that a very large
     * one is never in memory as a whole, and the rest, or any other file, in one.
     *
     * @param visit is given each value and its JSON pointer
     */
    static void forEachValue(JsonFile file, BiConsumer<String, JsonNode> visit) {
        FileReading untold = new FileReading(file.name());
        if (!file.name().equals(DataFiles.EVENTS)) {
            whole(file, untold).ifPresent(root -> visit.accept("", root));
            return;
        }
        events(file, untold, (node, index) -> {
                    if (index > 0) {
                        visit.accept("/" + EVENTS + "/" + index, node);
                    }
                })
                .ifPresent(frame -> visit.accept("", frame));
    }

    private static Optional<JsonNode> parsed(
            JsonFile file, FileReading reading, Function<JsonParser, JsonNode> syntax) {
        try (JsonParser parser = file.parser()) {
            return parsed(parser, file, reading, syntax);
        } catch (JacksonIOException e) {
            reading.breakOff(Position.START, "", "file.unreadable", file.name());
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> parsed(
            JsonParser parser, JsonFile file, FileReading reading, Function<JsonParser, JsonNode> syntax) {
        Optional<JsonNode> value = Optional.empty();
        try {
            if (parser.nextToken() == null) {
                reading.breakOff(Position.START, "", "json.empty");
                return value;
            }
            value = Optional.of(syntax.apply(parser));
            if (parser.nextToken() != null) {
                reading.findings().errorAt(Position.of(parser.currentTokenLocation()), "", "json.rest");
            }
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            tellBroken(e, parser, file, reading);
        }
        return value;
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

    private static void tellBroken(JacksonException e, JsonParser parser, JsonFile file, FileReading reading) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (e instanceof StreamConstraintsException) {
            reading.breakOff(Position.of(parser.currentLocation()), pointer, "json.extreme");
            return;
        }
        long offset = Math.min(e.getLocation().getByteOffset(), file.size());
        Position position = file.position(offset);
        if (e instanceof UnexpectedEndOfInputException || offset == file.size()) {
            reading.breakOff(position, pointer, "json.end");
        } else {
            reading.breakOff(position, pointer, "json.broken", file.characterAt(offset));
        }
    }
}
