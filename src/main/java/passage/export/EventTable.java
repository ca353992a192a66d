package passage.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Message;
import passage.dataset.Progress;
import passage.date.DateFormatter;

/** Writes events as a table for spreadsheets: a row each, in the order of time, with headings in the reader's language. */
final class EventTable {

    /** Without it spreadsheets take UTF-8 for the letters of their own system. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Dataset dataset;
    private final Locale locale;

    private EventTable(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
    }

    static void write(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        EventTable table = new EventTable(content.dataset(), request.locale());
        Map<String, Function<Event, String>> columns = table.columns();
        List<String> headings = columns.keySet().stream()
                .map(key -> Message.of("passage.export.table", key).in(request.locale()))
                .toList();
        out.write((BYTE_ORDER_MARK + Csv.row(headings)).getBytes(StandardCharsets.UTF_8));
        List<Event> events = content.inTime();
        for (int i = 0; i < events.size(); i++) {
            progress.advance(i, events.size());
            Event event = events.get(i);
            List<String> cells = new ArrayList<>();
            columns.values().forEach(column -> cells.add(column.apply(event)));
            out.write(Csv.row(cells).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private Map<String, Function<Event, String>> columns() {
        DateFormatter dates = DateFormatter.of(locale);
        Map<String, Function<Event, String>> columns = new LinkedHashMap<>();
        columns.put("id", Event::id);
        columns.put("edtf", event -> event.date().edtf());
        columns.put("first", event -> day(event.date().range().firstDay()));
        columns.put("last", event -> day(event.date().range().lastDay()));
        columns.put("date", event -> dates.format(event.date()));
        columns.put("kind", event -> dates.kind(event.date()));
        columns.put("title", event -> event.title().in(locale));
        columns.put("summary", event -> event.summary().in(locale));
        columns.put(
                "note", event -> event.editorNote().map(note -> note.in(locale)).orElse(""));
        columns.put("category", event -> dataset.categoryOf(event).label().in(locale));
        columns.put("importance", event -> Integer.toString(event.importance()));
        columns.put("people", event -> names(event.people()));
        columns.put("places", event -> names(event.places()));
        columns.put("sources", event -> sources(event));
        columns.put("passages", event -> Integer.toString(event.passages().size()));
        columns.put(
                "disagreements", event -> Integer.toString(event.disagreements().size()));
        return columns;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> dataset.nameOf(id, locale)).collect(Collectors.joining("; "));
    }

    private String sources(Event event) {
        return event.sources().stream().map(id -> dataset.labelOf(id, locale)).collect(Collectors.joining("; "));
    }
}
