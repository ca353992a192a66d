package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passage.display.Mark;

/**
 * A strip across a column that is never divided: a line of text, a picture. Columns are filled with rows.
 *
 * @param before room above it, in points; left away at the head of a column
 * @param height in points
 * @param keepsNext whether the next row has to stand under it in the same column
 * @param bookmark under which it can be found in the finished document
 * @param marks placed from its upper left corner
 */
record Row(double before, double height, boolean keepsNext, Optional<String> bookmark, List<Mark> marks) {
    Row {
        marks = List.copyOf(marks);
    }

    /** A row by itself. */
    static Row of(double height, List<Mark> marks) {
        return new Row(0, height, false, Optional.empty(), marks);
    }

    /** The same with the next row bound to it. */
    Row keepingNext() {
        return new Row(before, height, true, bookmark, marks);
    }

    /** The same with something more in it. */
    Row with(Mark mark) {
        return new Row(
                before,
                height,
                keepsNext,
                bookmark,
                Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    private Row after(double room) {
        return new Row(room, height, keepsNext, bookmark, marks);
    }

    /** Rows with room above the first of them. */
    static List<Row> after(double room, List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().after(room));
        }
        return all;
    }

    /** Rows of which the first can be found under a title. */
    static List<Row> bookmarked(String title, List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        Row first = all.getFirst();
        all.set(0, new Row(first.before, first.height, first.keepsNext, Optional.of(title), first.marks));
        return all;
    }

    /** Rows that stay together and with what follows them. */
    static List<Row> keepingNext(List<Row> rows) {
        return rows.stream().map(Row::keepingNext).toList();
    }

    /**
     * Rows with others at their left, such as a number. What stands at the left is read first, so it goes into the first row
     * as a whole, and the rows beside it stay together.
     */
    static List<Row> beside(List<Row> left, List<Row> right) {
        int count = Math.max(left.size(), right.size());
        List<Mark> aside = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < count; i++) {
            double down = y;
            Optional<Row> other = i < left.size() ? Optional.of(left.get(i)) : Optional.empty();
            other.ifPresent(row -> row.marks.forEach(mark -> aside.add(mark.moved(0, down))));
            Row row = i < right.size() ? right.get(i) : Row.of(0, List.of());
            double height = Math.max(row.height, other.map(Row::height).orElse(0.0));
            boolean bound = row.keepsNext || i < left.size() - 1;
            rows.add(new Row(row.before, height, bound, row.bookmark, row.marks));
            y += height;
        }
        if (!rows.isEmpty()) {
            Row first = rows.getFirst();
            aside.addAll(first.marks);
            rows.set(0, new Row(first.before, first.height, first.keepsNext, first.bookmark, aside));
        }
        return rows;
    }
}
