package passage.dataset;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schemas of the data files, from the program's own copy: a broken data folder cannot disable its own checking.
 * A reference that leads out of them leads nowhere; nothing is fetched.
 */
final class Schemas {
    private static final String FOLDER = "/passage/schema/";
    private static final String BASE = "passage:" + FOLDER;
    private static final String SUFFIX = ".schema.json";

    private final SchemaRegistry registry;

    Schemas() {
        Map<String, String> texts = Stream.of(
                        "text", "timeline", "names", "source", "events", "lesson", "coverage-ignore")
                .collect(Collectors.toMap(name -> BASE + name + SUFFIX, Schemas::text));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts)
                        .schemaLoader(loader -> loader.allow(iri -> texts.containsKey(iri.toString()))));
    }

    /** The schema {@code name}.schema.json, or the part of it behind a {@code #}. */
    Schema schema(String name, String part) {
        return registry.getSchema(SchemaLocation.of(BASE + name + SUFFIX + part));
    }

    /** Holds a value at {@code pointer} against a schema; every way in which it does not fit is an error. */
    static void check(Schema schema, JsonNode node, String pointer, Findings findings) {
        for (Error error : schema.validate(node)) {
            SchemaSentences.tell(error, pointer(pointer, error.getInstanceLocation()), findings);
        }
    }

    private static String pointer(String base, NodePath path) {
        String pointer = base;
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = Pointers.below(pointer, path.getElement(i).toString());
        }
        return pointer;
    }

    private static String text(String name) {
        String resource = FOLDER + name + SUFFIX;
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
