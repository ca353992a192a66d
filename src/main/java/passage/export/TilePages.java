package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.dataset.Message;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.TextMeasurer;
import passage.layout.LineBreaks;
import passage.paint.PdfPage;

/** The sheets of A4 that a poster is glued together from, and before them one that shows how. */
final class TilePages {

    static final String WORDS = "passage.export.pdf";

    private static final Colour TEXT = Colour.of("000000");
    private static final Font HEAD = new Font(Face.SANS_BOLD, 18);
    private static final Font BODY = new Font(Face.SANS, 12);
    private static final Font SMALL = new Font(Face.SANS, 9);
    /** A title may be of any length; what it is the title of needs the room. */
    private static final int TITLE_LINES = 3;

    private static final double LINE = 18;
    private static final double EDGE = 2 * Tiling.MARGIN;
    /** Between the grid and the numbers of its rows and columns. */
    private static final double GAP = 6;
    /** The numbers of rows and columns are as small as this at the least. */
    private static final double LEAST_NUMBER = 5;

    private final Sheet sheet;
    private final Tiling tiling;
    private final Colour line;
    private final Locale locale;
    private final TextMeasurer measurer;

    /** @param line colour of the grid over the picture */
    TilePages(Sheet sheet, Colour line, Locale locale, TextMeasurer measurer) {
        this.sheet = sheet;
        this.tiling = Tiling.of(
                sheet.list().width() * sheet.magnification(), sheet.list().height() * sheet.magnification());
        this.line = line;
        this.locale = locale;
        this.measurer = measurer;
    }

    Tiling tiling() {
        return tiling;
    }

    /** What a sheet is called: "row 2, column 3 of 4 × 5"; rows and columns are counted from 0. */
    String name(int row, int column) {
        return words("sheet", row + 1, column + 1, tiling.rows(), tiling.columns());
    }

    String nameOfOverview() {
        return words("overview");
    }

    private String words(String key, Object... args) {
        return Message.of(WORDS, key, args).in(locale);
    }

    /** A sheet of the poster. */
    PdfPage page(int row, int column) {
        Bounds part = tiling.part(row, column);
        Bounds window = new Bounds(Tiling.MARGIN, Tiling.MARGIN, part.width(), part.height());
        List<Mark> marks =
                new ArrayList<>(TileMarks.around(window, column + 1 < tiling.columns(), row + 1 < tiling.rows()));
        String label = name(row, column);
        double middle = window.x() + window.width() / 2;
        marks.add(text(label, middle - measurer.width(label, SMALL) / 2, window.bottom() + 22, SMALL));
        return page(picture(window.x() - part.x(), window.y() - part.y(), 1, window), marks);
    }

    /** The whole poster, small, with the sheets it consists of. */
    PdfPage overview() {
        List<Mark> marks = new ArrayList<>();
        double y = EDGE + HEAD.size();
        double width = tiling.paperWidth() - 2 * EDGE;
        for (String titleLine : LineBreaks.of(sheet.list().title(), HEAD, width, TITLE_LINES, measurer)) {
            marks.add(text(titleLine, EDGE, y, HEAD));
            y += HEAD.size() + GAP;
        }
        String size = words(
                "size",
                Math.round(tiling.width() / Tiling.MILLIMETRE),
                Math.round(tiling.height() / Tiling.MILLIMETRE),
                tiling.sheets(),
                tiling.rows(),
                tiling.columns());
        for (String paragraph : List.of(size, words("how", Math.round(Tiling.OVERLAP / Tiling.MILLIMETRE)))) {
            for (String bodyLine : LineBreaks.of(paragraph, BODY, width, measurer)) {
                marks.add(text(bodyLine, EDGE, y, BODY));
                y += LINE;
            }
        }
        double left = EDGE + LINE;
        double top = y + LINE;
        double scale = Math.min(
                (tiling.paperWidth() - EDGE - left) / tiling.width(),
                (tiling.paperHeight() - EDGE - top) / tiling.height());
        Bounds window = new Bounds(left, top, tiling.width() * scale, tiling.height() * scale);
        marks.addAll(grid(window, scale));
        return page(picture(left, top, scale, window), marks);
    }

    /** Where the upper and left edges of the sheets lie, and their numbers. */
    private List<Mark> grid(Bounds window, double scale) {
        Stroke stroke = Stroke.solid(line, 1);
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column <= tiling.columns(); column++) {
            double x = window.x() + tiling.left(column) * scale;
            marks.add(new Mark.Rule(x, window.y(), x, window.bottom(), stroke));
            if (column < tiling.columns()) {
                double room = (tiling.left(column + 1) - tiling.left(column)) * scale;
                Font font = number(room);
                String number = Integer.toString(column + 1);
                double middle = x + (room - measurer.width(number, font)) / 2;
                marks.add(text(number, middle, window.y() - GAP, font));
            }
        }
        for (int row = 0; row <= tiling.rows(); row++) {
            double y = window.y() + tiling.top(row) * scale;
            marks.add(new Mark.Rule(window.x(), y, window.right(), y, stroke));
            if (row < tiling.rows()) {
                double room = (tiling.top(row + 1) - tiling.top(row)) * scale;
                Font font = number(room);
                String number = Integer.toString(row + 1);
                double left = window.x() - GAP - measurer.width(number, font);
                marks.add(text(number, left, y + room / 2 + font.size() / 3, font));
            }
        }
        return marks;
    }

    private static Font number(double room) {
        return new Font(Face.SANS_BOLD, Math.clamp(room / 2, LEAST_NUMBER, BODY.size()));
    }

    private PdfPage.Layer picture(double x, double y, double scale, Bounds window) {
        return new PdfPage.Layer(sheet.list(), sheet.magnification() * scale, x, y, window);
    }

    private PdfPage page(PdfPage.Layer picture, List<Mark> marks) {
        double width = tiling.paperWidth();
        double height = tiling.paperHeight();
        DisplayList around = new DisplayList(width, height, Colour.TRANSPARENT, "", marks);
        Bounds paper = new Bounds(0, 0, width, height);
        return new PdfPage(width, height, List.of(picture, new PdfPage.Layer(around, 1, 0, 0, paper)));
    }

    private Mark.Text text(String words, double x, double baseline, Font font) {
        return new Mark.Text(
                x,
                baseline,
                words,
                font,
                measurer.width(words, font),
                measurer.ascent(font),
                measurer.descent(font),
                TEXT,
                Optional.empty());
    }
}
