package passage.layout;

import java.util.Optional;
import passage.display.Colour;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.display.TextMeasurer;

/** Makes measured lines of text. */
record Texts(TextMeasurer measurer) {

    /** A line whose left end is at {@code x} and whose letters are centred on {@code middle}. */
    Mark.Text left(String text, double x, double middle, Font font, Colour colour) {
        return line(text, x, middle, font, colour, Optional.empty());
    }

    /** A line centred on {@code x}. */
    Mark.Text centred(String text, double x, double middle, Font font, Colour colour) {
        return line(text, x - measurer.width(text, font) / 2, middle, font, colour, Optional.empty());
    }

    /** A line that ends at {@code x}. */
    Mark.Text right(String text, double x, double middle, Font font, Colour colour) {
        return line(text, x - measurer.width(text, font), middle, font, colour, Optional.empty());
    }

    Mark.Text line(String text, double x, double middle, Font font, Colour colour, Optional<Target> target) {
        double ascent = measurer.ascent(font);
        double descent = measurer.descent(font);
        double baseline = middle + (ascent - descent) / 2;
        return new Mark.Text(x, baseline, text, font, measurer.width(text, font), ascent, descent, colour, target);
    }
}
