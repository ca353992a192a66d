package passage.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a list of events: a JSON array of objects with {@code id}, {@code start}, {@code end} (dates as
 * {@code YYYY-MM-DD}; {@code end} may be null or missing), {@code title} and {@code category}. Anything else in them is
 * passed over.
 */
final class EventListReader {

    private EventListReader() {}

    static List<BenchEvent> read(Path file) throws IOException {
        List<BenchEvent> events = new ArrayList<>();
        Map<String, String> categories = new HashMap<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException(file + " is no list of events: it does not begin with [");
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                events.add(event(fields(json), categories, file));
            }
        }
        return events;
    }

    private static Map<String, String> fields(JsonParser json) {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isStructStart()) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.put(name, json.getString());
            }
        }
        return fields;
    }

    private static BenchEvent event(Map<String, String> fields, Map<String, String> categories, Path file)
            throws IOException {
        if (!fields.keySet().containsAll(List.of("id", "start", "title", "category"))) {
            throw new IOException(file + " has an event without id, start, title or category: " + fields);
        }
        long start = day(fields.get("start"));
        long end = fields.containsKey("end") ? day(fields.get("end")) : start;
        String category = categories.computeIfAbsent(fields.get("category"), name -> name);
        return new BenchEvent(fields.get("id"), start, Math.max(start, end), fields.get("title"), category);
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
