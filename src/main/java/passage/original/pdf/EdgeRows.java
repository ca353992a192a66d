package passage.original.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The outermost rows of a page, among which are those that its neighbours repeat.
 *
 * @param page whose rows they are
 * @param top from the upper edge inwards
 * @param bottom from the lower edge inwards
 */
record EdgeRows(PdfPage page, List<Row> top, List<Row> bottom) {
    private static final int MOST = 3;

    /** How far from the edge of the page, as a share of its height, running heads stand at most. */
    private static final double ZONE = 0.16;

    EdgeRows {
        top = List.copyOf(top);
        bottom = List.copyOf(bottom);
    }

    static EdgeRows of(PdfPage page) {
        double height = page.height();
        List<Row> top = Row.of(page.pieces().stream()
                .filter(piece -> piece.baseline() < height * ZONE)
                .toList());
        List<Row> bottom = Row.of(page.pieces().stream()
                .filter(piece -> piece.baseline() > height * (1 - ZONE))
                .toList());
        return new EdgeRows(page, first(top), first(bottom.reversed()));
    }

    private static List<Row> first(List<Row> rows) {
        return new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size())));
    }
}
