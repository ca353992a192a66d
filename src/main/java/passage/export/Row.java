package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** Two lists of rows side by side, the first of the one beside the first of the other; heights are the greater ones. */
    static List<Row> beside(List<Row> left, List<Row> right) {
        List<Row> longer = left.size() > right.size() ? left : right;
        return IntStream.range(0, longer.size())
                .mapToObj(i -> {
                    List<Row> both = Stream.of(left, right)
                            .filter(rows -> i < rows.size())
                            .map(rows -> rows.get(i))
                            .toList();
                    return new Row(
                            longer.get(i).before,
                            both.stream().mapToDouble(Row::height).max().orElseThrow(),
                            longer.get(i).keepsNext,
                            longer.get(i).bookmark,
                            both.stream().flatMap(row -> row.marks.stream()).toList());
                })
                .toList();
    }
}
