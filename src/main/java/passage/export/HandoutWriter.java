package passage.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import passage.dataset.Progress;
import passage.display.DisplayList;
import passage.display.TextMeasurer;
import passage.paint.PdfBookmark;
import passage.paint.PdfDocument;
import passage.paint.PdfPage;

/** Writes handouts as PDF. */
final class HandoutWriter {

    private final TextMeasurer measurer;

    HandoutWriter(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Paints page after page; progress counts them. */
    void pdf(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Handout handout = Handout.of(content, request, measurer, progress);
        List<DisplayList> pages = handout.pages();
        try (PdfDocument document = new PdfDocument(About.of(content, request))) {
            for (int page = 0; page < pages.size(); page++) {
                progress.advance(page, pages.size());
                document.add(PdfPage.of(pages.get(page), Paper.MAGNIFICATION));
            }
            document.bookmarks(
                    handout.bookmarks().stream().map(HandoutWriter::bookmark).toList());
            progress.advance(pages.size(), pages.size());
            document.write(out);
        }
    }

    private static PdfBookmark bookmark(Handout.Bookmark bookmark) {
        double y = bookmark.y() * Paper.MAGNIFICATION;
        return new PdfBookmark(bookmark.title(), bookmark.page(), 0, y, 0, List.of());
    }
}
