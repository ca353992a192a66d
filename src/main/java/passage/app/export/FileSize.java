package passage.app.export;

import java.util.List;
import java.util.OptionalLong;
import passage.display.Mark;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.Sheet;

/**
 * A guess at how large a file will be, from what was measured of the shipped timeline at nine sizes from 640 × 360 pixels
 * to A0 at 300 dots per inch: most were within a tenth. Only formats that were measured so have one.
 */
final class FileSize {

    /** Of PNG, for each letter and each pixel that a point becomes: what is not plain ground is mostly letters. */
    private static final double LETTER = 100;

    private static final double PIXEL = 0.015;
    /** A row longer than what the compression looks back upon is not like the row before it. */
    private static final double PIXEL_OF_LONG_ROWS = 0.029;

    private static final double LONG_ROW = 32_768 / 3.0;

    /** Of PDF: its fonts, of which each sheet has the letters that it needs, and each mark. */
    private static final double PDF = 2500;

    private static final double PDF_MARK = 130;

    private static final double SVG = 6000;
    private static final double SVG_MARK = 275;

    /** Of tables, for each event. */
    private static final long CSV_EVENT = 410;

    private static final long JSON_EVENT = 2900;

    private FileSize() {}

    /** In bytes; nothing for a format that nobody has measured. */
    static OptionalLong about(ExportFormat format, ExportRequest request, Preview preview) {
        Sheet page = preview.pages().getFirst();
        return switch (format) {
            case PNG -> OptionalLong.of(png(request, page));
            case SVG ->
                OptionalLong.of(Math.round(SVG + SVG_MARK * marks(page.list().marks())));
            case PDF ->
                request.form() == Form.PICTURE
                        ? OptionalLong.of(
                                Math.round(PDF + PDF_MARK * marks(page.list().marks())))
                        : OptionalLong.empty();
            case CSV -> OptionalLong.of(CSV_EVENT * preview.events());
            case JSON -> OptionalLong.of(JSON_EVENT * preview.events());
            default -> OptionalLong.empty();
        };
    }

    private static long png(ExportRequest request, Sheet page) {
        double scale = request.size().scale();
        double across = request.size().width() * scale;
        double down = request.size().height() * scale;
        double ground = across * down * (across > LONG_ROW ? PIXEL_OF_LONG_ROWS : PIXEL);
        return Math.round(ground + LETTER * letters(page.list().marks()) * scale * page.magnification());
    }

    private static long marks(List<Mark> marks) {
        return marks.stream()
                .mapToLong(mark -> mark instanceof Mark.Group group ? marks(group.marks()) : 1)
                .sum();
    }

    private static long letters(List<Mark> marks) {
        return marks.stream()
                .mapToLong(mark -> switch (mark) {
                    case Mark.Group group -> letters(group.marks());
                    case Mark.Text text -> text.text().length();
                    default -> 0;
                })
                .sum();
    }
}
