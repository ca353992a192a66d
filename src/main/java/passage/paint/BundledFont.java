package passage.paint;

import java.io.IOException;
import java.io.InputStream;
import passage.display.Face;

/** The font files that come with the program: the one place that knows which face is which file. */
public final class BundledFont {
    private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final String LIBERATION = "/liberation/LiberationSerif-";

    private BundledFont() {}

    /**
     * Opens the TrueType file of a face.
     *
     * @throws IOException if the program was packed without it
     */
    public static InputStream open(Face face) throws IOException {
        InputStream in = BundledFont.class.getResourceAsStream(resource(face));
        if (in == null) {
            throw new IOException("the program lacks its font " + resource(face));
        }
        return in;
    }

    /** Where the file lies on the class path. */
    public static String resource(Face face) {
        return switch (face) {
            case SANS -> ROBOTO + "Regular.ttf";
            case SANS_MEDIUM -> ROBOTO + "Medium.ttf";
            case SANS_BOLD -> ROBOTO + "Bold.ttf";
            case SERIF -> LIBERATION + "Regular.ttf";
            case SERIF_ITALIC -> LIBERATION + "Italic.ttf";
        };
    }

    /** The full name of the font, as the file itself gives it. */
    public static String name(Face face) {
        return switch (face) {
            case SANS -> "Roboto";
            case SANS_MEDIUM -> "Roboto Medium";
            case SANS_BOLD -> "Roboto Bold";
            case SERIF -> "Liberation Serif";
            case SERIF_ITALIC -> "Liberation Serif Italic";
        };
    }

    /** The family that CSS finds the font by. */
    public static String family(Face face) {
        return switch (face) {
            case SANS, SANS_MEDIUM, SANS_BOLD -> "Roboto";
            case SERIF, SERIF_ITALIC -> "Liberation Serif";
        };
    }

    /** The kind of letter to fall back to where the family is not known: {@code sans-serif} or {@code serif}. */
    public static String genericFamily(Face face) {
        return switch (face) {
            case SANS, SANS_MEDIUM, SANS_BOLD -> "sans-serif";
            case SERIF, SERIF_ITALIC -> "serif";
        };
    }

    /** The weight as CSS counts it: 400, 500 or 700. */
    public static int weight(Face face) {
        return switch (face) {
            case SANS, SERIF, SERIF_ITALIC -> 400;
            case SANS_MEDIUM -> 500;
            case SANS_BOLD -> 700;
        };
    }

    /** Whether the letters lean. */
    public static boolean isItalic(Face face) {
        return face == Face.SERIF_ITALIC;
    }
}
