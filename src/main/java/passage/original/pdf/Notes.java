package passage.original.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells footnotes: rows at the foot of a column, in smaller type than the text, that begin with a number or a sign. */
final class Notes {
    private static final double SMALLER = 0.94;
    private static final Pattern START =
            Pattern.compile("^\\(?(?:\\d{1,3}|[*†‡§]{1,3})[\\s.)\\p{L}“\"].*", Pattern.DOTALL);

    private final double textSize;

    private Notes(double textSize) {
        this.textSize = textSize;
    }

    /** The notes of a document whose pages have these columns. */
    static Notes of(List<List<Column>> pages) {
        Map<Long, Integer> letters = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .flatMap(column -> column.rows().stream())
                .forEach(row ->
                        letters.merge(Math.round(row.size() * 4), row.text().length(), Integer::sum));
        return new Notes(letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / 4.0)
                .orElse(0.0));
    }

    /** The first row of the notes of a column, the number of its rows where it has none. */
    int start(Column column) {
        List<Row> rows = column.rows();
        int first = rows.size();
        while (first > 0 && rows.get(first - 1).size() < textSize * SMALLER) {
            first--;
        }
        while (first < rows.size() && !startsNote(rows.get(first))) {
            first++;
        }
        return first;
    }

    private static boolean startsNote(Row row) {
        return row.startsWithMark() || START.matcher(row.text()).matches();
    }
}
