package passage.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/** Finds the lines of JSON pointers, and the pointer of a byte, by going through a file without building a tree. */
final class Locator {
    private final Step root = new Step();
    private int unplaced = 1;

    private Locator(Set<String> pointers) {
        pointers.forEach(this::plant);
    }

    /** What is wanted at one level of the file, and where it was found. */
    private static final class Step {
        private final Map<String, Step> below = new HashMap<>();
        private Position position;
    }

    /**
     * Where the values stand that the pointers lead to. A pointer that leads nowhere is placed at the nearest value on
     * its way. The file is read only as far as it takes.
     */
    static Map<String, Position> locate(JsonFile file, Set<String> pointers) {
        Locator locator = new Locator(pointers);
        try (JsonParser parser = file.parser()) {
            if (parser.nextToken() != null) {
                locator.visit(parser, locator.root);
            }
        } catch (JacksonException e) {
            // The file breaks off here: what stood before is located, what is left is placed at its nearest parent.
        }
        Map<String, Position> positions = new HashMap<>();
        pointers.forEach(pointer -> positions.put(pointer, locator.nearest(pointer)));
        return positions;
    }

    private void plant(String pointer) {
        Step step = root;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            step = step.below.computeIfAbsent(rest.getMatchingProperty(), _ -> {
                unplaced++;
                return new Step();
            });
        }
    }

    private Position nearest(String pointer) {
        Step step = root;
        Position position = Position.START;
        JsonPointer rest = JsonPointer.compile(pointer);
        while (step != null && step.position != null) {
            position = step.position;
            step = rest.matches() ? null : step.below.get(rest.getMatchingProperty());
            rest = rest.matches() ? rest : rest.tail();
        }
        return position;
    }

    private void visit(JsonParser parser, Step step) {
        if (step.position == null) {
            unplaced--;
        }
        step.position = Position.of(parser.currentTokenLocation());
        if (step.below.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            visitMembers(parser, step);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            visitElements(parser, step);
        }
    }

    private void visitMembers(JsonParser parser, Step step) {
        while (unplaced > 0 && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Step below = step.below.get(parser.currentName());
            parser.nextToken();
            visitOrSkip(parser, below);
        }
    }

    private void visitElements(JsonParser parser, Step step) {
        for (int i = 0; unplaced > 0 && parser.nextToken() != JsonToken.END_ARRAY; i++) {
            visitOrSkip(parser, step.below.get(Integer.toString(i)));
        }
    }

    private void visitOrSkip(JsonParser parser, Step step) {
        if (step == null) {
            parser.skipChildren();
        } else {
            visit(parser, step);
        }
    }

    /** The pointer of the innermost value that begins at or before the byte at {@code offset}. */
    static String pointerAt(JsonFile file, long offset) {
        long tokens = tokensUpTo(file, offset);
        try (JsonParser parser = file.parser()) {
            for (long i = 0; i < tokens; i++) {
                parser.nextToken();
            }
            return parser.streamReadContext().pathAsPointer().toString();
        } catch (JacksonException e) {
            return "";
        }
    }

    /** Pointers are costly, so the tokens are counted first. */
    private static long tokensUpTo(JsonFile file, long offset) {
        long tokens = 0;
        try (JsonParser parser = file.parser()) {
            while (parser.nextToken() != null && parser.currentTokenLocation().getByteOffset() <= offset) {
                tokens++;
            }
        } catch (JacksonException e) {
            // Broken behind the byte: the last value before it is the answer.
        }
        return tokens;
    }
}
