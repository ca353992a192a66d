package passage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.Problem;
import passage.dataset.Severity;
import passage.original.Coverage;
import passage.original.QuoteReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a check has to say.
 *
 * @param quotes what became of the quotes, where they were looked for
 * @param coverage by the id of each source, where dated sentences in no passage were looked for
 */
record CheckReport(
        Dataset dataset,
        Optional<QuoteReport> quotes,
        Optional<SortedMap<String, Coverage>> coverage,
        List<Problem> problems) {
    static final String BUNDLE = "passage.cli.check";

    /** One JSON object in one line. */
    String json(Locale locale) {
        ObjectNode report = JsonMapper.shared().createObjectNode();
        report.put("events", dataset.events().size());
        report.put("passages", dataset.passages().size());
        QuoteReport found = quotes.orElse(QuoteReport.NONE);
        report.put("exact", found.exact());
        report.put("approximate", found.approximate());
        report.put("orphan", found.orphan());
        ArrayNode list = report.putArray("problems");
        problems.forEach(problem -> put(problem, locale, list.addObject()));
        coverage.ifPresent(sources -> {
            ObjectNode counts = report.putObject("coverage");
            sources.forEach((source, count) -> put(count, counts.putObject(source)));
        });
        return report.toString();
    }

    private static void put(Coverage coverage, ObjectNode json) {
        json.put("sentences", coverage.sentences());
        json.put("covered", coverage.covered());
        json.put("ignored", coverage.ignored());
        json.put("left", coverage.left());
    }

    boolean hasErrors() {
        return count(Severity.ERROR) > 0;
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
        lines.add(quotes.map(found -> worded(locale, "quotes", found.exact(), found.approximate(), found.orphan()))
                .orElseGet(() -> worded(locale, "quotes.not-sought")));
        coverage.ifPresent(sources -> sources.forEach((source, count) -> lines.add(worded(
                locale,
                "coverage.source",
                source,
                count.sentences(),
                count.covered(),
                count.ignored(),
                count.left()))));
        lines.add(worded(locale, "problems", count(Severity.ERROR), count(Severity.WARNING)));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(Problem problem, Locale locale) {
        return "%s %s:%s%s: %s (%s)"
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
