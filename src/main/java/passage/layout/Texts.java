package passage.layout;

import java.util.Optional;
import passage.display.Colour;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.display.TextMeasurer;

/** Makes measured lines of text. */
public record Texts(TextMeasurer measurer) {

    /** A line whose left end is at {@code x} and whose letters are centred on {@code middle}. */
    public Mark.Text left(String text, double x, double middle, Font font, Colour colour) {
        return line(text, measurer.width(text, font), x, middle, font, colour, Optional.empty());
    }

    /** A line centred on {@code x}. */
    public Mark.Text centred(String text, double x, double middle, Font font, Colour colour) {
        double width = measurer.width(text, font);
        return line(text, width, x - width / 2, middle, font, colour, Optional.empty());
    }

    /** A line whose width is known, since measuring is what takes time where every frame has hundreds. */
    public Mark.Text line(
            String text, double width, double x, double middle, Font font, Colour colour, Optional<Target> target) {
        double ascent = measurer.ascent(font);
        double descent = measurer.descent(font);
        double baseline = middle + (ascent - descent) / 2;
        return new Mark.Text(x, baseline, text, font, width, ascent, descent, colour, target);
    }
}
