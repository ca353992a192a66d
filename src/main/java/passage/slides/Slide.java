package passage.slides;

import java.util.List;
import java.util.Locale;

/**
 * One slide.
 *
 * @param parts what lies on it, from back to front
 * @param notes what only the speaker sees, in paragraphs; none for a slide without notes
 * @param language of the notes, and of what the slide says by itself
 */
public record Slide(List<SlidePart> parts, List<String> notes, Locale language) {

    /** Of every slide, in points of 1/96 inch: 16:9, as wide as presentation programs make it. */
    public static final double WIDTH = 1280;

    /** Of every slide, in points. */
    public static final double HEIGHT = 720;

    public Slide {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }
}
