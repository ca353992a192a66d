package passage.paint;

import java.util.List;

/**
 * An entry of the outline that a reader shows beside a PDF document.
 *
 * @param page that it leads to, counted from 0
 * @param x of the place that it leads to, in points of 1/96 inch from the left edge of the paper
 * @param y of the place, from the upper edge
 * @param zoom how large the page is then shown, 1 as large as on paper; 0 leaves it as it is
 * @param parts the entries below it
 */
public record PdfBookmark(String title, int page, double x, double y, double zoom, List<PdfBookmark> parts) {
    public PdfBookmark {
        parts = List.copyOf(parts);
    }

    /** An entry that leads to a page as a whole. */
    public static PdfBookmark toPage(String title, int page) {
        return new PdfBookmark(title, page, 0, 0, 0, List.of());
    }
}
