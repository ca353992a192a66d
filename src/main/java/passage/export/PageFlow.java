package passage.export;

import java.util.ArrayList;
import java.util.List;
import passage.display.Mark;

/**
 * Fills pages with rows, section under section. A section is one column or several beside each other, which are equally
 * long where it ends.
 */
final class PageFlow {

    /** How nearly the ends of columns are made level, in points. */
    private static final double LEVEL = 1;

    private final Paper paper;
    private final List<Page> pages = new ArrayList<>();
    private double y;

    PageFlow(Paper paper) {
        this.paper = paper;
        pages.add(new Page());
    }

    /** What stands on one page, and what of it can be looked up. */
    record Page(List<Mark> marks, List<Found> bookmarks) {
        private Page() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Where something begins.
     *
     * @param y from the upper edge of the page
     */
    record Found(String title, double y) {}

    /** The pages so far; one at the least. */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** Goes on to a page on which nothing stands yet. */
    void nextPage() {
        pages.add(new Page());
        y = 0;
    }

    /** Sets rows in columns under what is there already. */
    void add(int columns, double before, List<Row> rows) {
        y += y > 0 ? before : 0;
        int from = 0;
        while (from < rows.size()) {
            double room = paper.textHeight() - y;
            double height = end(rows, from, columns, room) < rows.size() ? room : level(rows, from, columns, room);
            int placed = place(rows, from, columns, height);
            from = placed;
            if (from < rows.size()) {
                nextPage();
            }
        }
    }

    /** The least height of columns that hold all the rows. */
    private double level(List<Row> rows, int from, int columns, double enough) {
        double little = 0;
        double much = enough;
        while (columns > 1 && much - little > LEVEL) {
            double middle = (little + much) / 2;
            if (end(rows, from, columns, middle) == rows.size()) {
                much = middle;
            } else {
                little = middle;
            }
        }
        return much;
    }

    /** The first row that does not fit into columns of that height. */
    private int end(List<Row> rows, int from, int columns, double height) {
        int end = from;
        for (int column = 0; column < columns && end < rows.size(); column++) {
            end = columnEnd(rows, end, height);
        }
        return end;
    }

    private int place(List<Row> rows, int from, int columns, double height) {
        int next = from;
        double bottom = y;
        for (int column = 0; column < columns; column++) {
            int end = columnEnd(rows, next, height);
            bottom = Math.max(bottom, column(rows.subList(next, end), paper.columnLeft(column, columns)));
            next = end;
        }
        y = bottom;
        return next;
    }

    private double column(List<Row> rows, double left) {
        Page page = pages.getLast();
        double at = y;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            at += i == 0 ? 0 : row.before();
            double top = paper.top() + at;
            row.marks().forEach(mark -> page.marks().add(mark.moved(left, top)));
            row.bookmark().ifPresent(title -> page.bookmarks().add(new Found(title, top)));
            at += row.height();
        }
        return at;
    }

    /**
     * The first row that does not fit into a column. Rows that are bound together go on together, but where they are more
     * than a whole page holds, and one row always fits at the head of a page, so that there is an end.
     */
    private int columnEnd(List<Row> rows, int from, double height) {
        double filled = 0;
        int end = from;
        while (end < rows.size()) {
            int bound = boundEnd(rows, end);
            double more = height(rows, end, bound, end == from);
            if (filled + more > height) {
                return end == from && more > paper.textHeight() ? divided(rows, from, bound, height) : end;
            }
            filled += more;
            end = bound;
        }
        return end;
    }

    private int divided(List<Row> rows, int from, int bound, double height) {
        int end = from;
        while (end < bound && height(rows, from, end + 1, true) <= height) {
            end++;
        }
        return end == from && height >= paper.textHeight() ? from + 1 : end;
    }

    /** After the last of the rows that are bound to the one given. */
    private static int boundEnd(List<Row> rows, int from) {
        int end = from;
        while (end < rows.size() - 1 && rows.get(end).keepsNext()) {
            end++;
        }
        return end + 1;
    }

    private static double height(List<Row> rows, int from, int end, boolean atHead) {
        double height = atHead ? -rows.get(from).before() : 0;
        for (Row row : rows.subList(from, end)) {
            height += row.before() + row.height();
        }
        return height;
    }
}
