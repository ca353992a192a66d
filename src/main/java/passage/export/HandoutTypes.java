package passage.export;

import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;
import passage.export.TextRows.Type;
import passage.layout.Theme;

/** The type of a handout: a few sizes, each with one task. Sizes are in typographic points on the paper. */
record HandoutTypes(Theme theme) {

    private static final double PITCH = 1.35;
    private static final double TIGHT_PITCH = 1.2;

    /** Of the whole handout. */
    Type title() {
        return type(Face.SANS_BOLD, 20, TIGHT_PITCH, theme.text());
    }

    /** Under the title. */
    Type subtitle() {
        return type(Face.SANS, 9, PITCH, theme.muted());
    }

    /** Of a part: a decade, a step of a lesson, the references. */
    Type heading() {
        return type(Face.SANS_BOLD, 12, TIGHT_PITCH, theme.text());
    }

    /** Of an event. */
    Type event() {
        return type(Face.SANS_MEDIUM, 11, 1.25, theme.text());
    }

    /** Of dates. */
    Type date() {
        return type(Face.SANS_MEDIUM, 9, PITCH, theme.text());
    }

    /** What is said in words of our own. */
    Type body() {
        return type(Face.SANS, 9, PITCH, theme.text());
    }

    /** What an author says. */
    Type quote() {
        return type(Face.SERIF_ITALIC, 10.5, 1.25, theme.text());
    }

    /** What is said beside it: translations, notes, references. */
    Type aside() {
        return type(Face.SANS, 8, PITCH, theme.muted());
    }

    /** Over notes. */
    Type label() {
        return type(Face.SANS_MEDIUM, 8, PITCH, theme.text());
    }

    /** Where something was taken from, and what stands at the foot of a page. */
    Type small() {
        return type(Face.SANS, 7.5, PITCH, theme.muted());
    }

    /** In the list of sources. */
    Type reference() {
        return type(Face.SERIF, 9.5, 1.25, theme.text());
    }

    /** The number of an event. */
    Type number() {
        return type(Face.SANS_BOLD, 8, PITCH, theme.ground());
    }

    private static Type type(Face face, double size, double pitch, Colour colour) {
        double points = size * Paper.POINT;
        return new Type(new Font(face, points), colour, points * pitch);
    }
}
