package passage.paint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Decimal;
import passage.display.PathData;
import passage.display.PathSegment;
import passage.display.Point;

/** Writes the operators of a PDF content stream (ISO 32000-1, annex A), numbers to three decimals. */
final class PdfContent {
    /** How far the handles of a curve reach that stands for a quarter of a circle, in parts of its radius. */
    private static final double QUARTER = 0.552285;

    /** Decimals of a scale: over a side of twenty metres they are off by less than a hundredth of a millimetre. */
    private static final int SCALE_DECIMALS = 7;

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** An operator behind its numbers. */
    PdfContent write(String operator, double... numbers) {
        for (double number : numbers) {
            Decimal.append(text, number).append(' ');
        }
        text.append(operator).append('\n');
        return this;
    }

    /** An operator behind the name of a resource. */
    PdfContent named(String operator, String name) {
        text.append('/').append(name).append(' ').append(operator).append('\n');
        return this;
    }

    /** What follows is scaled, then moved. */
    PdfContent place(double scaleX, double scaleY, double dx, double dy) {
        text.append(exact(scaleX)).append(" 0 0 ").append(exact(scaleY)).append(' ');
        return write("cm", dx, dy);
    }

    private static String exact(double scale) {
        return BigDecimal.valueOf(scale)
                .setScale(SCALE_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    PdfContent fillColour(Colour colour) {
        return colour(colour, "g", "rg");
    }

    PdfContent strokeColour(Colour colour) {
        return colour(colour, "G", "RG");
    }

    /** Greys are told as such, so that a printer takes its black ink for them. */
    private PdfContent colour(Colour colour, String grey, String rgb) {
        double red = colour.red() / 255.0;
        return colour.red() == colour.green() && colour.green() == colour.blue()
                ? write(grey, red)
                : write(rgb, red, colour.green() / 255.0, colour.blue() / 255.0);
    }

    /** Dashes and gaps of one length, or a solid line where it is 0. */
    PdfContent dash(double length) {
        text.append('[');
        if (length > 0) {
            Decimal.append(text, length);
        }
        text.append("] 0 d\n");
        return this;
    }

    PdfContent rectangle(Bounds at, double corner) {
        return corner > 0 ? rounded(at, corner) : write("re", at.x(), at.y(), at.width(), at.height());
    }

    /** From the left side down and round, as PNG has it, so that dashes fall on the same places. */
    private PdfContent rounded(Bounds at, double corner) {
        double rest = corner * (1 - QUARTER);
        double left = at.x();
        double top = at.y();
        double right = at.right();
        double bottom = at.bottom();
        write("m", left, top + corner).write("l", left, bottom - corner);
        write("c", left, bottom - rest, left + rest, bottom, left + corner, bottom);
        write("l", right - corner, bottom);
        write("c", right - rest, bottom, right, bottom - rest, right, bottom - corner);
        write("l", right, top + corner).write("c", right, top + rest, right - rest, top, right - corner, top);
        return write("l", left + corner, top)
                .write("c", left + rest, top, left, top + rest, left, top + corner)
                .write("h");
    }

    PdfContent path(PathData path) {
        for (PathSegment segment : path.segments()) {
            switch (segment) {
                case PathSegment.MoveTo(Point to) -> write("m", to.x(), to.y());
                case PathSegment.LineTo(Point to) -> write("l", to.x(), to.y());
                case PathSegment.CurveTo(Point one, Point two, Point to) ->
                    write("c", one.x(), one.y(), two.x(), two.y(), to.x(), to.y());
                case PathSegment.Close() -> write("h");
            }
        }
        return this;
    }

    /** The font of the letters that follow, by its name, and its size. */
    PdfContent font(String name, double size) {
        text.append('/').append(name).append(' ');
        return write("Tf", size);
    }

    /** Shows letters by their codes in the font. */
    PdfContent show(int[] codes) {
        text.append('<');
        for (int code : codes) {
            HEX.toHexDigits(text, (byte) (code >> 8));
            HEX.toHexDigits(text, (byte) code);
        }
        text.append("> Tj\n");
        return this;
    }
}
