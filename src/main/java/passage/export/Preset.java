package passage.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people usually want a picture for; the name of each, in small letters, is asked for on the command line. */
public enum Preset {
    /** A slide: 1920 × 1080 pixels, laid out as 1280 × 720, so that it can be read from a classroom's seats. */
    SLIDE(new PictureSize(1280, 720, 1.5), Form.PICTURE),
    /** Sheets of A4 for students. */
    HANDOUT(sheet(210, 297), Form.HANDOUT),
    /** A sheet of A3, lying. */
    A3(sheet(420, 297), Form.PICTURE),
    /** A poster. */
    A1(sheet(841, 594), Form.PICTURE),
    /** A large poster. */
    A0(sheet(1189, 841), Form.PICTURE),
    /** A poster of A1 to be glued together of sheets of A4. */
    TILES(sheet(841, 594), Form.TILES),
    /** A square of 1080 × 1080 pixels for the web, laid out as 720 × 720 for the small screens it is seen on. */
    SQUARE(new PictureSize(720, 720, 1.5), Form.PICTURE);

    private final PictureSize size;
    private final Form form;

    Preset(PictureSize size, Form form) {
        this.size = size;
        this.form = form;
    }

    private static PictureSize sheet(double width, double height) {
        return PictureSize.millimetres(width, height, PictureSize.PAPER_DPI);
    }

    /** Its size. */
    public PictureSize size() {
        return size;
    }

    /** What is made of the timeline. */
    public Form form() {
        return form;
    }

    /** The preset of a name, in capitals or not. */
    public static Optional<Preset> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(preset -> preset.name().equals(wanted))
                .findFirst();
    }
}
