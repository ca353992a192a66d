package passage.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import passage.dataset.Progress;
import passage.display.DisplayList;
import passage.display.TextMeasurer;
import passage.paint.PdfBookmark;
import passage.paint.PdfDocument;
import passage.paint.PdfPage;

/** Writes PDF documents: a picture on one page, the sheets of a poster, or a handout. */
final class PdfWriter implements DocumentWriter {

    private final TextMeasurer measurer;

    PdfWriter(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    @Override
    public void write(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        try (PdfDocument pdf = new PdfDocument(About.of(content, request))) {
            switch (request.form()) {
                case PICTURE -> picture(pdf, content, request, progress);
                case TILES -> tiles(pdf, content, request, progress);
                case HANDOUT, HANDOUT_WITH_BLANKS -> handout(pdf, content, request, progress);
            }
            pdf.write(out);
        }
    }

    private void picture(PdfDocument pdf, Content content, ExportRequest request, Progress progress)
            throws IOException {
        progress.advance(0, 2);
        Sheet sheet = SheetLayout.of(content, request, measurer);
        progress.advance(1, 2);
        pdf.add(PdfPage.of(sheet.list(), sheet.magnification()));
        pdf.bookmarks(new PdfOutline(content, request, sheet).bookmarks());
        progress.advance(2, 2);
    }

    private void tiles(PdfDocument pdf, Content content, ExportRequest request, Progress progress) throws IOException {
        Sheet sheet = SheetLayout.of(content, request, measurer);
        TilePages pages = new TilePages(sheet, request.theme().accent(), request.locale(), measurer);
        Tiling tiling = pages.tiling();
        List<PdfBookmark> bookmarks = new ArrayList<>();
        pdf.add(pages.overview());
        bookmarks.add(PdfBookmark.toPage(pages.nameOfOverview(), 0));
        for (int row = 0; row < tiling.rows(); row++) {
            for (int column = 0; column < tiling.columns(); column++) {
                progress.advance(bookmarks.size(), 1 + tiling.sheets());
                pdf.add(pages.page(row, column));
                bookmarks.add(PdfBookmark.toPage(pages.name(row, column), bookmarks.size()));
            }
        }
        pdf.bookmarks(bookmarks);
    }

    private void handout(PdfDocument pdf, Content content, ExportRequest request, Progress progress)
            throws IOException {
        Handout handout = Handout.of(content, request, measurer, progress);
        int done = 0;
        for (DisplayList page : handout.pages()) {
            progress.advance(done++, handout.pages().size());
            pdf.add(PdfPage.of(page, Paper.MAGNIFICATION));
        }
        pdf.bookmarks(handout.bookmarks());
        progress.advance(done, handout.pages().size());
    }
}
