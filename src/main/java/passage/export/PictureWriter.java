package passage.export;

import java.io.IOException;
import java.io.OutputStream;
import passage.dataset.Progress;
import passage.display.TextMeasurer;
import passage.paint.PngPainter;
import passage.paint.SvgPainter;

/** Writes one sheet as a picture. */
final class PictureWriter {

    private final TextMeasurer measurer;

    PictureWriter(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    void png(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Sheet sheet = SheetLayout.of(content, request, measurer);
        new PngPainter(request.size().scale(), sheet.magnification())
                .paint(sheet.list(), About.of(content, request), out, progress::advance);
    }

    void svg(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException {
        Sheet sheet = SheetLayout.of(content, request, measurer);
        new SvgPainter(request.page().fonts())
                .magnified(sheet.magnification())
                .about(About.of(content, request))
                .paint(sheet.list(), out);
    }
}
