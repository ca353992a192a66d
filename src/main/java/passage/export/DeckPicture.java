package passage.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.TextMeasurer;
import passage.layout.Grouping;
import passage.layout.Metrics;
import passage.paint.PngPainter;
import passage.slides.SlidePart;

/** Paints the timeline for a place on a slide, laid out anew for it. */
final class DeckPicture {

    /** A slide is read from further away than a screen: labels are 12 points of 1/72 inch high at the least. */
    private static final double FURTHER = 1.25;

    private static final double PIXELS_PER_POINT = 200.0 / 96;

    private static final int MOST_ROWS = 8;
    /** The share of a picture's time that follows after it. */
    private static final double BEYOND = 0.04;
    /** Above and below all rows. */
    private static final double ASIDE = 26;

    private final TextMeasurer measurer;

    DeckPicture(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /**
     * The timeline in a rectangle, in the lanes that are asked for if there is room for all of them.
     *
     * @param description for who cannot see it
     */
    SlidePart.Picture whole(Content content, ExportRequest request, Bounds at, String description) throws IOException {
        double magnification = magnification(request);
        TimelinePicture.View lanes = new TimelinePicture(content, request, measurer)
                .fitted(at.width() / magnification, at.height() / magnification);
        return request.grouping() == Grouping.NONE || lanes.cut()
                ? withoutLanes(content, request, at, description)
                : painted(lanes.list(), request, at, description);
    }

    /** A part of the timeline in a rectangle that is too low for lanes. */
    SlidePart.Picture of(Content content, ExportRequest request, Bounds at, String description) throws IOException {
        // Its own sources would be counted from one, and not as on the other slides.
        return withoutLanes(content, request.withoutSources(), at, description);
    }

    /** Some days and a little of what comes after: room for signs beside what reaches to their end. */
    static Content.Days days(double first, double end) {
        return new Content.Days(first, end + BEYOND * (end - first));
    }

    /** The height that a picture of so many events asks for: rows for them and for the labels above bars. */
    static double height(int events, ExportRequest request) {
        int rows = Math.min(2 * events + 1, MOST_ROWS);
        return Math.ceil((Metrics.AXIS + ASIDE + rows * Metrics.ROW) * magnification(request));
    }

    private static double magnification(ExportRequest request) {
        return Math.max(FURTHER, request.theme().magnification());
    }

    private static SlidePart.Picture painted(DisplayList list, ExportRequest request, Bounds at, String description)
            throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        new PngPainter(PIXELS_PER_POINT, magnification(request)).paint(list, png);
        return new SlidePart.Picture(at, png.toByteArray(), description);
    }

    /** One lane needs no name, so its picture has none of the room for names. */
    private SlidePart.Picture withoutLanes(Content content, ExportRequest request, Bounds at, String description)
            throws IOException {
        double width = at.width() / magnification(request);
        double height = at.height() / magnification(request);
        DisplayList list = new TimelinePicture(content, request.by(Grouping.NONE), measurer)
                .fittedWithoutNames(width, height)
                .list();
        return painted(list, request, at, description);
    }
}
