package passage.layout;

import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;

/**
 * The colours and type of a picture; lengths in points.
 *
 * @param dark whether categories show their colours for a dark ground
 * @param quote the ground of quotations
 */
public record Theme(
        String name,
        boolean dark,
        Colour ground,
        Colour panel,
        Colour line,
        Colour text,
        Colour muted,
        Colour accent,
        Colour onAccent,
        Colour quote) {

    public static final Theme LIGHT = new Theme(
            "light",
            false,
            Colour.of("FFFFFF"),
            Colour.of("F7F8FA"),
            Colour.of("E3E6EA"),
            Colour.of("1B1F24"),
            Colour.of("5B6470"),
            Colour.of("0B5CAD"),
            Colour.of("FFFFFF"),
            Colour.of("FFF4CC"));

    public static final Theme DARK = new Theme(
            "dark",
            true,
            Colour.of("14171B"),
            Colour.of("1A1E23"),
            Colour.of("2B3138"),
            Colour.of("E8EBEF"),
            Colour.of("A3ADB8"),
            Colour.of("6FB1F5"),
            Colour.of("0E1217"),
            Colour.of("4A3F14"));

    /** For paper: white throughout, darker lines and secondary text. */
    public static final Theme PRINT = new Theme(
            "print",
            false,
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"),
            Colour.of("C9CED5"),
            Colour.of("000000"),
            Colour.of("3D444D"),
            Colour.of("0B5CAD"),
            Colour.of("FFFFFF"),
            Colour.of("FFFFFF"));

    /** The ground of what is chosen: a breath of the accent. */
    public Colour tint() {
        return accent.over(ground, 0.12);
    }

    /** Of the labels of events. */
    public Font label() {
        return new Font(Face.SANS, 13);
    }

    /** Of the labels of important events, and of the names of lanes. */
    public Font importantLabel() {
        return new Font(Face.SANS_MEDIUM, 13);
    }

    /** Of the lower row of ticks, the counts of lanes and the date of the selected event. */
    public Font small() {
        return new Font(Face.SANS, 11);
    }

    /** Of what stands within marks, and of the ticks of the overview. */
    public Font badge() {
        return new Font(Face.SANS, 10);
    }

    /** Of the upper row of ticks. */
    public Font upperTick() {
        return new Font(Face.SANS_MEDIUM, 14);
    }
}
