package passage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of words in aligned columns: the first to the left, the others to the right unless they are words too. */
final class Table {

    private static final String NUMBER = "[-–]?[0-9.,]*[%×]?";

    private final List<List<String>> heads = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    void head(List<String> cells) {
        heads.add(cells);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    /** A line a row, the heads first with a rule below. */
    String text() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths[i] = all().stream()
                    .mapToInt(cells -> cells.get(column).length())
                    .max()
                    .orElse(0);
            numbers[i] = rows.stream().allMatch(cells -> cells.get(column).matches(NUMBER));
        }
        List<String> lines = new ArrayList<>();
        heads.forEach(cells -> lines.add(line(cells, widths, numbers)));
        lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
        rows.forEach(cells -> lines.add(line(cells, widths, numbers)));
        return String.join("\n", lines) + "\n";
    }

    private List<List<String>> all() {
        List<List<String>> all = new ArrayList<>(heads);
        all.addAll(rows);
        return all;
    }

    private static String line(List<String> cells, int[] widths, boolean[] numbers) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> {
                    String room = " ".repeat(widths[i] - cells.get(i).length());
                    return numbers[i] ? room + cells.get(i) : cells.get(i) + room;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
