package passage.original.pdf;

import java.util.List;

/**
 * What stands on a page, as it is seen.
 *
 * @param number from 0
 * @param width in points
 * @param height in points
 * @param pieces what stands upright
 * @param sideways what has to be read with the head bent, in the directions of its own lines
 */
record PdfPage(int number, double width, double height, List<Piece> pieces, List<Piece> sideways) {
    PdfPage {
        pieces = List.copyOf(pieces);
        sideways = List.copyOf(sideways);
    }

    /** The page without some of its pieces. */
    PdfPage without(List<Piece> dropped) {
        return new PdfPage(
                number,
                width,
                height,
                pieces.stream().filter(piece -> !dropped.contains(piece)).toList(),
                sideways);
    }
}
