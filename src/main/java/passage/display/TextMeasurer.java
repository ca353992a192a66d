package passage.display;

/** Measures text as every painter will draw it: from the bundled font, advance by advance, without kerning. */
public interface TextMeasurer {

    /** Width of one line in points. */
    double width(String text, Font font);

    /**
     * How much of the beginning of a line fits into a width in points: how many {@code char}s, a pair of surrogates together.
     * No more is looked at than fits, so that very long lines cost nothing.
     */
    int fitting(String text, Font font, double width);

    /** Height of the tallest letters above the baseline, in points. */
    double ascent(Font font);

    /** Depth of the lowest letters below the baseline, in points; positive. */
    double descent(Font font);
}
