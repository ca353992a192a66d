package passage.slides;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Font;

/** What lies on a slide: words that stay words, a ground of one colour, or a picture. Places are in points of 1/96 inch. */
public sealed interface SlidePart {

    /** The rectangle it lies in; words begin at its top left corner. */
    Bounds bounds();

    /**
     * Words in a box.
     *
     * @param role what the words are to the slide
     */
    record Words(Role role, Bounds bounds, List<Paragraph> paragraphs) implements SlidePart {
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }

        /** All words, a line for each paragraph. */
        public String text() {
            return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
        }
    }

    /** A ground of one colour, or a line. */
    record Panel(Bounds bounds, Colour colour) implements SlidePart {}

    /**
     * A picture.
     *
     * @param png its bytes
     * @param description for who cannot see it
     */
    record Picture(Bounds bounds, byte[] png, String description) implements SlidePart {}

    /** What words are to a slide. */
    enum Role {
        /** Its title, by which it is found; at most one. */
        TITLE,
        /** What it says. */
        BODY,
        /** What stands at its foot. */
        FOOT,
        /** Its number: the words are those shown until the program that opens the file counts itself. */
        NUMBER
    }

    /** To which side the lines of a paragraph are set. */
    enum Side {
        LEFT,
        RIGHT
    }

    /**
     * A paragraph.
     *
     * @param before room above it, in points; none where it is the first
     * @param indent how far its words stand to the right of what comes before the first tab; 0 where there is none
     */
    record Paragraph(List<Run> runs, Side side, double before, double indent) {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph at the left side. */
        public static Paragraph of(double before, Run... runs) {
            return new Paragraph(List.of(runs), Side.LEFT, before, 0);
        }

        /** Its words. */
        public String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /**
     * Words of one look.
     *
     * @param language that the words are spelt in
     * @param link where they lead, if anywhere
     */
    record Run(String text, Font font, Colour colour, Locale language, Optional<String> link) {
        /** Words that lead nowhere. */
        public static Run of(String text, Font font, Colour colour, Locale language) {
            return new Run(text, font, colour, language, Optional.empty());
        }
    }
}
