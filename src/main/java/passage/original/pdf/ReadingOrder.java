package passage.original.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The columns of pages in the order in which they are read. What reaches across the gutter parts a page: columns above it
 * are read before it, and those below it after. What stands across it with lines of the columns beside, as a pull quote
 * does, parts nothing and comes after them.
 */
final class ReadingOrder {
    /** No page has columns within columns within columns within columns. */
    private static final int DEPTH = 4;

    /** Pieces of a line across the gutter are not further from each other than so many times their size. */
    private static final double WITHIN_LINE = 1.2;

    private static final double SAME_LEVEL = 0.1;

    /** Lines further apart than so many sizes are no one block. */
    private static final double WITHIN_BLOCK = 0.9;

    private Optional<Gutter> lastGutter = Optional.empty();

    /** The columns of the next page. */
    List<Column> of(PdfPage page) {
        List<Column> columns = new ArrayList<>();
        Optional<Gutter> gutter = Gutter.among(page.pieces(), lastGutter);
        order(page.pieces(), gutter, DEPTH, columns);
        lastGutter = gutter.or(() -> lastGutter);
        order(page.sideways(), Gutter.among(page.sideways(), Optional.empty()), DEPTH, columns);
        return columns;
    }

    private void order(List<Piece> pieces, int depth, List<Column> columns) {
        order(pieces, depth == 0 ? Optional.empty() : Gutter.within(pieces), depth, columns);
    }

    private void order(List<Piece> pieces, Optional<Gutter> gutter, int depth, List<Column> columns) {
        if (pieces.isEmpty()) {
            return;
        }
        if (gutter.isEmpty()) {
            columns.add(new Column(DropCaps.joined(Row.of(pieces))));
            return;
        }
        List<Piece> across = across(pieces, gutter.get());
        List<Piece> beside = new ArrayList<>(pieces);
        beside.removeAll(across);
        List<List<Piece>> dividers = new ArrayList<>();
        List<List<Piece>> islands = new ArrayList<>();
        for (List<Piece> block : blocks(across)) {
            boolean island = block.stream().anyMatch(piece -> beside.stream().anyMatch(piece::isBeside));
            (island ? islands : dividers).add(block);
        }
        double from = Double.NEGATIVE_INFINITY;
        for (List<Piece> divider : dividers) {
            double to = divider.getFirst().baseline();
            band(beside, islands, gutter.get(), from, to, depth, columns);
            order(divider, depth - 1, columns);
            from = to;
        }
        band(beside, islands, gutter.get(), from, Double.POSITIVE_INFINITY, depth, columns);
    }

    /** What stands between two heights: the left column, the right one, and what stands across both. */
    private void band(
            List<Piece> beside,
            List<List<Piece>> islands,
            Gutter gutter,
            double from,
            double to,
            int depth,
            List<Column> columns) {
        List<Piece> band = beside.stream()
                .filter(piece -> piece.baseline() > from && piece.baseline() <= to)
                .toList();
        order(band.stream().filter(piece -> piece.left() < gutter.middle()).toList(), depth - 1, columns);
        order(band.stream().filter(piece -> piece.left() >= gutter.middle()).toList(), depth - 1, columns);
        islands.stream()
                .filter(block ->
                        block.getFirst().baseline() > from && block.getFirst().baseline() <= to)
                .forEach(block -> columns.add(new Column(Row.of(block))));
    }

    /** The pieces across the gutter, with those that stand in one line with them. */
    private static List<Piece> across(List<Piece> pieces, Gutter gutter) {
        List<Piece> across =
                new ArrayList<>(pieces.stream().filter(gutter::crosses).toList());
        for (int i = 0; i < across.size(); i++) {
            Piece known = across.get(i);
            pieces.stream()
                    .filter(piece -> isInLine(known, piece) && !across.contains(piece))
                    .forEach(across::add);
        }
        return across;
    }

    private static boolean isInLine(Piece one, Piece other) {
        double size = Math.max(one.size(), other.size());
        double gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
        return Math.abs(one.baseline() - other.baseline()) <= SAME_LEVEL * size && gap <= WITHIN_LINE * size;
    }

    /** Lines of one block stand closely one below the other. */
    private static List<List<Piece>> blocks(List<Piece> across) {
        List<List<Piece>> blocks = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Piece piece : across.stream()
                .sorted(Comparator.comparingDouble(Piece::baseline))
                .toList()) {
            if (blocks.isEmpty() || piece.top() - bottom > WITHIN_BLOCK * piece.size()) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(piece);
            bottom = Math.max(bottom, piece.bottom());
        }
        return blocks;
    }
}
