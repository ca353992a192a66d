package passage.dataset;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a schema says is wrong, in sentences of our own. */
final class SchemaSentences {
    private static final Map<String, String> LIMITS = Map.of(
            "minimum", "limit.least", "maximum", "limit.most", "maxLength", "limit.length", "maxItems", "limit.items");

    private SchemaSentences() {}

    /** Tells of an error of the schema at a value; one about a member that should not be there stands at the member. */
    static void tell(Error error, String pointer, Findings findings) {
        switch (error.getKeyword()) {
            case "required" -> findings.error(pointer, Problems.missing(error.getProperty()), error.getProperty());
            case "additionalProperties" ->
                findings.error(Pointers.below(pointer, error.getProperty()), "unknown.member", error.getProperty());
            case "type" -> type(error, pointer, findings);
            case "enum" -> choice(error, pointer, findings);
            case "pattern" -> form(error, pointer, findings);
            case "minItems", "minProperties" -> findings.error(pointer, "empty");
            case "minLength" -> findings.error(pointer, "blank");
            case "uniqueItems" -> findings.error(pointer, "repeated");
            case "minimum", "maxLength", "maximum", "maxItems" ->
                findings.error(pointer, LIMITS.get(error.getKeyword()), plain(error.getSchemaNode()));
            default -> findings.error(pointer, "schema", error.getKeyword());
        }
    }

    private static void type(Error error, String pointer, Findings findings) {
        JsonKind found = JsonKind.of(error.getInstanceNode());
        JsonKind expected = expected(error.getSchemaNode());
        if (found == expected) {
            findings.error(pointer, "whole");
        } else {
            findings.error(pointer, "type", expected, found);
        }
    }

    /** All values to choose from are texts. */
    private static void choice(Error error, String pointer, Findings findings) {
        JsonNode value = error.getInstanceNode();
        if (value.isString()) {
            findings.error(pointer, "choice", value.stringValue(), choices(error));
        } else {
            findings.error(pointer, "type", JsonKind.TEXT, JsonKind.of(value));
        }
    }

    /** Where a schema allows several types, the first is the usual one and the one that is asked for. */
    private static JsonKind expected(JsonNode types) {
        String type = types.isArray() ? types.get(0).stringValue() : types.stringValue();
        return switch (type) {
            case "string" -> JsonKind.TEXT;
            case "integer", "number" -> JsonKind.NUMBER;
            case "boolean" -> JsonKind.BOOLEAN;
            case "array" -> JsonKind.LIST;
            case "object" -> JsonKind.OBJECT;
            default -> JsonKind.NOTHING;
        };
    }

    /** The form is named after the definition or property the pattern stands in. */
    private static void form(Error error, String pointer, Findings findings) {
        NodePath path = error.getSchemaLocation().getFragment();
        String form = path.getElement(path.getNameCount() - 2).toString();
        if (form.equals("words")) {
            findings.error(pointer, "blank");
        } else {
            findings.error(pointer, "form." + form, plain(error.getInstanceNode()));
        }
    }

    private static String choices(Error error) {
        return error.getSchemaNode().valueStream().map(SchemaSentences::plain).collect(Collectors.joining(", "));
    }

    private static String plain(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }
}
