package passage.app.export;

import java.util.List;
import java.util.OptionalLong;
import passage.display.Mark;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.Scope;
import passage.export.Sheet;

/**
 * A guess at how large a file will be, from what was measured of the shipped timeline at nine sizes from 640 × 360 pixels
 * to A0 at 300 dots per inch, where most were within a tenth, and of some lists of events, where most were within a third.
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

    /** Of a poster on sheets beside that of the poster: what is cut apart, and the sheet that shows all of it. */
    private static final long TILES = 50_000;

    private static final long HANDOUT = 45_000;
    private static final long HANDOUT_PAGE = 8_700;

    /** Of a page for browsers: its fonts, and each event's words; the picture is in it twice, light and dark. */
    private static final long HTML = 60_000;

    private static final long HTML_EVENT = 2_000;

    /** Of slides by period, for each event and all the rest; those of a lesson depend on its steps. */
    private static final long PPTX = 110_000;

    private static final long PPTX_EVENT = 8_400;

    /** Of tables, for each event. */
    private static final long CSV_EVENT = 410;

    private static final long JSON_EVENT = 2900;

    private FileSize() {}

    /** In bytes; nothing where it does not follow from what the preview knows. */
    static OptionalLong about(ExportFormat format, ExportRequest request, Preview preview) {
        List<Mark> marks = preview.pages().getFirst().list().marks();
        return switch (format) {
            case PNG -> OptionalLong.of(png(request, preview.pages().getFirst()));
            case SVG -> OptionalLong.of(Math.round(SVG + SVG_MARK * marks(marks)));
            case PDF -> OptionalLong.of(pdf(request.form(), preview));
            case HTML ->
                OptionalLong.of(HTML + HTML_EVENT * preview.events() + Math.round(2 * SVG_MARK * marks(marks)));
            case PPTX ->
                request.scope() instanceof Scope.OfLesson
                        ? OptionalLong.empty()
                        : OptionalLong.of(PPTX + PPTX_EVENT * preview.events());
            case CSV -> OptionalLong.of(CSV_EVENT * preview.events());
            case JSON -> OptionalLong.of(JSON_EVENT * preview.events());
        };
    }

    private static long pdf(Form form, Preview preview) {
        long picture = Math.round(
                PDF + PDF_MARK * marks(preview.pages().getFirst().list().marks()));
        return switch (form) {
            case PICTURE -> picture;
            case TILES -> picture + TILES;
            case HANDOUT, HANDOUT_WITH_BLANKS ->
                HANDOUT + HANDOUT_PAGE * preview.pages().size();
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
