package passage.display;

/** Measures text as every painter will draw it: from the bundled font, advance by advance, without kerning. */
public interface TextMeasurer {

    /** Width of one line in points. */
    double width(String text, Font font);

    /** Height of the tallest letters above the baseline, in points. */
    double ascent(Font font);

    /** Depth of the lowest letters below the baseline, in points; positive. */
    double descent(Font font);
}
