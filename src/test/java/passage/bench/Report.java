package passage.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, as a table to read and as JSON to compare with.
 *
 * @param conditions under which it was measured, by name
 */
record Report(
        Map<String, String> conditions,
        List<Subject> subjects,
        Optional<StartUp> startUp,
        List<ExportRun> exports,
        List<Figure> figures) {

    /** Several tables, each line short enough for a terminal of its width. */
    String text() {
        StringBuilder text = new StringBuilder("\n");
        conditions.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        text.append('\n').append(sizes().text()).append('\n');
        startUp.ifPresent(start -> text.append(starts(start).text()).append('\n'));
        if (!exports.isEmpty()) {
            text.append(documents().text()).append('\n');
        }
        return text.append(reached().text()).toString();
    }

    private Table sizes() {
        Table table = new Table();
        table.head(Column.ALL.stream().map(Column::group).toList());
        table.head(Column.ALL.stream().map(Column::head).toList());
        for (Subject subject : subjects) {
            table.row(Column.ALL.stream().map(column -> column.cell(subject)).toList());
        }
        return table;
    }

    private static Table starts(StartUp start) {
        Table table = new Table();
        table.head(List.of("start to first picture", "median s", "least", "most"));
        table.row(row("the program", start.program()));
        table.row(row("an empty window", start.empty()));
        return table;
    }

    private Table documents() {
        Table table = new Table();
        table.head(List.of("written in three languages", "s in all", "heap MiB", "KiB a file"));
        for (ExportRun run : exports) {
            table.row(List.of(
                    run.what(),
                    Figure.number(run.seconds()),
                    String.format(Locale.ROOT, "%,.0f", run.peak()),
                    String.format(Locale.ROOT, "%,.0f", run.size())));
        }
        return table;
    }

    private static List<String> row(String what, Samples seconds) {
        return List.of(
                what, Figure.number(seconds.median()), Figure.number(seconds.least()), Figure.number(seconds.most()));
    }

    private Table reached() {
        Table table = new Table();
        table.head(List.of("figure", "at most", "measured", "unit", ""));
        for (Figure figure : figures) {
            table.row(List.of(
                    figure.what(),
                    Figure.number(figure.reach()),
                    Figure.number(figure.measured()),
                    figure.unit(),
                    figure.verdict()));
        }
        return table;
    }

    void write(Path file) {
        Map<String, Object> json = new LinkedHashMap<>(conditions);
        json.put("lists", subjects.stream().map(Report::json).toList());
        startUp.ifPresent(start -> json.put(
                "startUpSeconds",
                Map.of(
                        "program",
                        start.program().sorted(),
                        "empty",
                        start.empty().sorted())));
        json.put("exports", exports);
        json.put("figures", figures.stream().map(Report::json).toList());
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file, json);
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", figure.what());
        json.put("unit", figure.unit());
        json.put("atMost", figure.reach());
        json.put("measured", figure.measured());
        json.put("verdict", figure.verdict());
        return json;
    }

    private static Map<String, Object> json(Subject subject) {
        Map<String, Object> json = new LinkedHashMap<>();
        Column.ALL.forEach(column -> json.put(column.key(), column.number().applyAsDouble(subject)));
        return json;
    }
}
