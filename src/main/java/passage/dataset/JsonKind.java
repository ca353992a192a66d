package passage.dataset;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The types of JSON, as people call them. */
enum JsonKind implements Wording {
    TEXT,
    NUMBER,
    BOOLEAN,
    LIST,
    OBJECT,
    NOTHING;

    static JsonKind of(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> TEXT;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case ARRAY -> LIST;
            case OBJECT, POJO -> OBJECT;
            case NULL, MISSING, BINARY -> NOTHING;
        };
    }

    @Override
    public String in(Locale locale) {
        return Problems.message("kind." + Code.of(this)).in(locale);
    }
}
