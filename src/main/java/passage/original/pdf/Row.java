package passage.original.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import passage.original.format.Box;

/** A line of text as it is read: its pieces from left to right. */
final class Row {
    private static final Pattern NOTE_MARK = Pattern.compile("\\(?(?:\\d{1,3}|[*†‡§]{1,3})(?:[,–-]\\d{1,3})*\\)?");
    private static final Pattern UNIT = Pattern.compile("(?s).*(?:^|[\\s\\d(/])[kcm]?m$");

    /** Type of a mark is at most so large a share of that of its line, and raised by at least so much of it. */
    private static final double SMALL = 0.85;

    private static final double RAISED = 0.1;

    /** How near the pieces of one line are in height: within a line the marks of notes stand higher. */
    private static final double NEAR = 0.45;

    private static final double WIDEST_MARK = 1.6;
    private static final double SPACE = 0.15;

    private final List<Piece> pieces = new ArrayList<>();
    private final double baseline;
    private final double size;
    private Line line;

    private Row(Piece largest) {
        baseline = largest.baseline();
        size = largest.size();
        pieces.add(largest);
    }

    /** The rows that pieces of one column stand in, from above. */
    static List<Row> of(List<Piece> column) {
        List<Row> rows = new ArrayList<>();
        column.stream()
                .sorted(Comparator.comparingDouble(Piece::size).reversed().thenComparing(Piece::baseline))
                .forEach(piece -> rows.stream()
                        .filter(row -> row.holds(piece))
                        .min(Comparator.comparingDouble(row -> Math.abs(row.baseline - piece.baseline())))
                        .ifPresentOrElse(row -> row.pieces.add(piece), () -> rows.add(new Row(piece))));
        rows.forEach(row -> row.pieces.sort(Comparator.comparingDouble(Piece::left)));
        rows.sort(Comparator.comparingDouble(Row::baseline));
        return rows;
    }

    /** The same row with an initial right before it. */
    Row startingWith(Piece initial) {
        Piece first = pieces.getFirst();
        float[] ends = initial.ends().clone();
        ends[ends.length - 1] = (float) first.left();
        Row row = new Row(new Piece(initial.text(), ends, initial.left(), baseline, first.size()));
        row.pieces.addAll(pieces);
        return row;
    }

    private boolean holds(Piece piece) {
        return Math.abs(baseline - piece.baseline()) <= NEAR * Math.min(size, WIDEST_MARK * piece.size());
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }

    double left() {
        return pieces.getFirst().left();
    }

    double right() {
        return pieces.stream().mapToDouble(Piece::right).max().orElseThrow();
    }

    /** What the line says. */
    String text() {
        return line().text.toString();
    }

    /** Whether the line begins with a raised number or sign, as a note does. */
    boolean startsWithMark() {
        return isRaised(pieces.getFirst());
    }

    /** Its place on the page. */
    Box box(PdfPage page) {
        double top = pieces.stream().mapToDouble(Piece::top).min().orElseThrow();
        double bottom = pieces.stream().mapToDouble(Piece::bottom).max().orElseThrow();
        return new Box(
                page.number(),
                left() / page.width(),
                top / page.height(),
                (right() - left()) / page.width(),
                (bottom - top) / page.height());
    }

    /** Where each character of {@link #text} ends, as a share of the width. */
    double[] shares() {
        double width = right() - left();
        return line().ends.stream().mapToDouble(end -> (end - left()) / width).toArray();
    }

    private record Line(StringBuilder text, List<Double> ends) {}

    /** Asked for once all pieces are there, and then again and again. */
    private Line line() {
        if (line == null) {
            line = joined();
        }
        return line;
    }

    private Line joined() {
        Line joined = new Line(new StringBuilder(), new ArrayList<>());
        Piece before = null;
        for (Piece piece : pieces) {
            if (before != null && isMarkWithin(piece, joined.text)) {
                continue;
            }
            if (before != null && piece.left() - before.right() > SPACE * size) {
                joined.text.append(' ');
                joined.ends.add(piece.left());
            }
            joined.text.append(piece.text());
            for (float end : piece.ends()) {
                joined.ends.add((double) end);
            }
            before = piece;
        }
        return joined;
    }

    /** The mark of a note after a word, which is no part of what the line says; a square metre is. */
    private boolean isMarkWithin(Piece piece, StringBuilder before) {
        return isRaised(piece)
                && !Character.isDigit(before.charAt(before.length() - 1))
                && !UNIT.matcher(before).matches();
    }

    private boolean isRaised(Piece piece) {
        return piece.size() <= SMALL * size
                && baseline - piece.baseline() >= RAISED * size
                && NOTE_MARK.matcher(piece.text().strip()).matches();
    }
}
