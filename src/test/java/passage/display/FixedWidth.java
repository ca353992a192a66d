package passage.display;

/** A measurer for tests: every letter is a box of 0.55 em, whatever the face, on every machine. */
public final class FixedWidth implements TextMeasurer {
    private static final double EM = 0.55;

    @Override
    public double width(String text, Font font) {
        return text.codePointCount(0, text.length()) * EM * font.size();
    }

    @Override
    public int fitting(String text, Font font, double width) {
        int letters = (int) Math.floor(Math.max(0, width) / (EM * font.size()));
        int all = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(all, letters));
    }

    @Override
    public double ascent(Font font) {
        return 0.93 * font.size();
    }

    @Override
    public double descent(Font font) {
        return 0.24 * font.size();
    }
}
