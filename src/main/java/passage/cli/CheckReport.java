package passage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.Problem;
import passage.dataset.Severity;
import passage.original.QuoteReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a check has to say.
 *
 * @param soughtQuotes whether the quotes were looked for at all
 */
record CheckReport(Dataset dataset, boolean soughtQuotes, QuoteReport quotes, List<Problem> problems) {
    private static final String BUNDLE = "passage.cli.check";

    /** One JSON object in one line. */
    String json(Locale locale) {
        ObjectNode report = JsonMapper.shared().createObjectNode();
        report.put("events", dataset.events().size());
        report.put("passages", dataset.passages().size());
        report.put("exact", quotes.exact());
        report.put("approximate", quotes.approximate());
        report.put("orphan", quotes.orphan());
        ArrayNode list = report.putArray("problems");
        problems.forEach(problem -> put(problem, locale, list.addObject()));
        return report.toString();
    }

    private static void put(Problem problem, Locale locale, ObjectNode json) {
        json.put("severity", problem.severity().code());
        json.put("file", problem.file());
        json.put("line", problem.line());
        json.put("pointer", problem.pointer());
        json.put("message", problem.message(locale));
        json.put("hint", problem.hint(locale));
    }

    /** A line for each problem, and what it comes to. */
    String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(line(problem, locale)));
        lines.add(worded(
                locale, "events", dataset.events().size(), dataset.passages().size()));
        lines.add(
                soughtQuotes
                        ? worded(locale, "quotes", quotes.exact(), quotes.approximate(), quotes.orphan())
                        : worded(locale, "quotes.not-sought"));
        lines.add(worded(locale, "problems", count(Severity.ERROR), count(Severity.WARNING)));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(Problem problem, Locale locale) {
        return "%s %s:%d%s: %s (%s)"
                .formatted(
                        worded(locale, "severity." + problem.severity().code()),
                        problem.file(),
                        problem.line(),
                        problem.pointer().isEmpty() ? "" : " " + problem.pointer(),
                        problem.message(locale),
                        problem.hint(locale));
    }

    private long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String worded(Locale locale, String key, Object... args) {
        return Message.of(BUNDLE, key, args).in(locale);
    }
}
