package passage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import passage.dataset.Message;
import passage.date.DateFormatter;
import passage.date.EdtfDate;
import passage.search.Hit;
import passage.search.Hits;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found, as it is printed.
 *
 * @param shown the language of titles, dates and snippets
 */
record FindReport(Hits hits, Locale shown) {
    static final String BUNDLE = "passage.cli.find";

    private static final String INDENT = "    ";

    /** One JSON object in one line; a date is EDTF, or null for what has none. */
    String json() {
        ObjectNode report = JsonMapper.shared().createObjectNode();
        ArrayNode list = report.putArray("hits");
        hits.all()
                .forEach(hit -> list.addObject()
                        .put("kind", hit.kind().code())
                        .put("id", hit.id())
                        .put("title", hit.title().text())
                        .put("date", hit.date().map(EdtfDate::edtf).orElse(null))
                        .put("snippet", hit.snippet().text()));
        return report.toString();
    }

    /** For each group how many there are, and two lines for each of the best. */
    String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Hits.Found found : hits.groups()) {
            lines.add(worded(locale, "group." + found.group().code(), found.count()));
            found.hits().forEach(hit -> add(hit, lines));
            if (found.count() > found.hits().size()) {
                lines.add(INDENT
                        + worded(locale, "more", found.count() - found.hits().size()));
            }
        }
        return lines.isEmpty() ? worded(locale, "nothing") : String.join(System.lineSeparator(), lines);
    }

    private void add(Hit hit, List<String> lines) {
        String date = hit.date()
                .map(when -> DateFormatter.of(shown).formatShort(when) + "  ")
                .orElse("");
        lines.add(INDENT + date + hit.title().text() + "  [" + hit.id() + "]");
        if (!hit.snippet().text().isEmpty()) {
            lines.add(INDENT + INDENT + hit.snippet().text());
        }
    }

    private static String worded(Locale locale, String key, Object... args) {
        return Message.of(BUNDLE, key, args).in(locale);
    }
}
