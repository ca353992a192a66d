package passage.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.dataset.Category;
import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;

/**
 * The colours and type of a picture; lengths in points.
 *
 * @param name as it is asked for on the command line
 * @param palette which of their colours categories show
 * @param contrast what text and marks must reach, whatever colours the data give
 * @param magnification how much larger than usual a picture is painted, with all that is in it, from 1 up; it is laid out
 *     on so much less room
 * @param panel the ground of every other lane and of what stands around the timeline
 * @param line of separators. They carry no meaning, so in light, dark and print they may be weaker than a mark
 * @param grid of the lines through the lanes, which labels lie on; as little a mark
 * @param quote the ground of quotations
 * @param disc the ground of counts
 */
public record Theme(
        String name,
        Palette palette,
        Contrast contrast,
        double magnification,
        Colour ground,
        Colour panel,
        Colour line,
        Colour grid,
        Colour text,
        Colour muted,
        Colour accent,
        Colour onAccent,
        Colour quote,
        Colour disc) {

    /** Which of a category's colours is shown. */
    public enum Palette {
        /** The one for light grounds. */
        LIGHT,
        /** The one for dark grounds. */
        DARK,
        /** None: all that is drawn has the colour of text, and nothing is pale. Icons tell categories apart. */
        NONE
    }

    /** The least contrast ratios, as WCAG 2.2 defines them. */
    public enum Contrast {
        /** Level AA. */
        USUAL(4.5, 3),
        /** Level AAA for text, and for marks what text usually has. */
        HIGH(7, 4.5);

        private final double text;
        private final double marks;

        Contrast(double text, double marks) {
            this.text = text;
            this.marks = marks;
        }

        /** Of text on what lies behind it. */
        public double text() {
            return text;
        }

        /** Of marks, and of lines that carry meaning. */
        public double marks() {
            return marks;
        }
    }

    /** The usual one. */
    public static final Theme LIGHT = new Theme(
            "light",
            Palette.LIGHT,
            Contrast.USUAL,
            1,
            Colour.of("FFFFFF"),
            Colour.of("F7F8FA"),
            Colour.of("E3E6EA"),
            Colour.of("E3E6EA"),
            Colour.of("1B1F24"),
            Colour.of("5B6470"),
            Colour.of("0B5CAD"),
            Colour.of("FFFFFF"),
            Colour.of("FFF4CC"),
            Colour.of("E3E6EA"));

    /** For the evening. */
    public static final Theme DARK = new Theme(
            "dark",
            Palette.DARK,
            Contrast.USUAL,
            1,
            Colour.of("14171B"),
            Colour.of("1A1E23"),
            Colour.of("2B3138"),
            Colour.of("2B3138"),
            Colour.of("E8EBEF"),
            Colour.of("A3ADB8"),
            Colour.of("6FB1F5"),
            Colour.of("0E1217"),
            Colour.of("4A3F14"),
            Colour.of("2B3138"));

    /** For weak sight: white on black, strong lines, one bright accent. */
    public static final Theme HIGH_CONTRAST = new Theme(
            "contrast",
            Palette.DARK,
            Contrast.HIGH,
            1,
            Colour.of("000000"),
            Colour.of("101010"),
            Colour.of("8A8A8A"),
            Colour.of("333333"),
            Colour.of("FFFFFF"),
            Colour.of("D9D9D9"),
            Colour.of("FFD60A"),
            Colour.of("000000"),
            Colour.of("3D3500"),
            Colour.of("333333"));

    /**
     * For a washed-out projector and the back row: nothing pale, nothing thin, everything larger. By half, so that what
     * lies on whole points lies on whole pixels at every other point.
     */
    public static final Theme PROJECTOR = new Theme(
            "projector",
            Palette.LIGHT,
            Contrast.HIGH,
            1.5,
            Colour.of("FFFFFF"),
            Colour.of("EDF0F3"),
            Colour.of("7D8690"),
            Colour.of("D3D9DF"),
            Colour.of("000000"),
            Colour.of("2E353D"),
            Colour.of("003E80"),
            Colour.of("FFFFFF"),
            Colour.of("FFE27A"),
            Colour.of("D3D9DF"));

    /** For paper: white throughout, darker lines and secondary text. */
    public static final Theme PRINT = new Theme(
            "print",
            Palette.LIGHT,
            Contrast.USUAL,
            1,
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"),
            Colour.of("C9CED5"),
            Colour.of("C9CED5"),
            Colour.of("000000"),
            Colour.of("3D444D"),
            Colour.of("0B5CAD"),
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"),
            Colour.of("C9CED5"));

    /** For copiers and printers that know black and nothing else: no greys, which they dissolve into dots. */
    public static final Theme BLACK_AND_WHITE = new Theme(
            "bw",
            Palette.NONE,
            Contrast.HIGH,
            1,
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"),
            Colour.of("000000"),
            Colour.of("000000"),
            Colour.of("000000"),
            Colour.of("000000"),
            Colour.of("000000"),
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"));

    /** Those a window can have. */
    public static final List<Theme> OF_WINDOWS = List.of(LIGHT, DARK, HIGH_CONTRAST, PROJECTOR);

    /** All there are. */
    public static final List<Theme> ALL = List.of(LIGHT, DARK, HIGH_CONTRAST, PROJECTOR, PRINT, BLACK_AND_WHITE);

    /** The theme of a name, in capitals or not. */
    public static Optional<Theme> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(theme -> theme.name.equals(wanted)).findFirst();
    }

    /** The same, painted as much larger than usual as is asked for. */
    public Theme magnified(double times) {
        return new Theme(
                name, palette, contrast, times, ground, panel, line, grid, text, muted, accent, onAccent, quote, disc);
    }

    /** Whether its ground is dark. */
    public boolean dark() {
        return palette == Palette.DARK;
    }

    /** Whether something may be pale, or a part of it fade. */
    public boolean hasTints() {
        return palette != Palette.NONE;
    }

    /** The part of a colour that is seen where it is laid on thinly; all of it where nothing may be pale. */
    Colour thin(Colour colour, double opacity) {
        return hasTints() ? colour.withOpacity(opacity) : colour;
    }

    /** Width of separators and of the lines through the lanes, in points: thin where they cannot be pale. */
    public double hairline() {
        return hasTints() ? 1 : 0.4;
    }

    /** The ground of what is chosen: a breath of the accent. */
    public Colour tint() {
        return hasTints() ? accent.over(ground, 0.12) : ground;
    }

    /** A category's colour for its marks: as the data have it, or as near to it as can be seen on every lane. */
    public Colour mark(Category category) {
        return clear(of(category), contrast.marks);
    }

    /** A category's colour for words. */
    public Colour ink(Category category) {
        return ink(of(category));
    }

    /** A colour for words, or the nearest that can be read on the ground and on panels. */
    public Colour ink(Colour colour) {
        return clear(colour, contrast.text);
    }

    private Colour of(Category category) {
        return switch (palette) {
            case LIGHT -> Colour.of(category.light());
            case DARK -> Colour.of(category.dark());
            case NONE -> text;
        };
    }

    private Colour clear(Colour colour, double ratio) {
        return colour.readableOn(ground, ratio).readableOn(panel, ratio);
    }

    /** Around the words that are quoted, and of the bar beside an author's own: the yellow of a marker pen. */
    public Colour pen() {
        return hasTints() ? clear(Colour.of("D9A800"), contrast.marks) : text;
    }

    /** Of the labels of events. */
    public Font label() {
        return new Font(Face.SANS, 13);
    }

    /** Of the labels of important events, and of the names of lanes. */
    public Font importantLabel() {
        return new Font(Face.SANS_MEDIUM, 13);
    }

    /**
     * Of the lower row of ticks, the counts of lanes and clusters, and the date of the selected event: the smallest that a
     * picture for a whole class needs.
     */
    public Font small() {
        return new Font(Face.SANS, 11);
    }

    /** Of how many sources tell of an event, and of the ticks of the overview. */
    public Font badge() {
        return new Font(Face.SANS, 10);
    }

    /** Of the upper row of ticks. */
    public Font upperTick() {
        return new Font(Face.SANS_MEDIUM, 14);
    }
}
