package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;

/**
 * The window of the main picture on the strip of the whole span: a frame with a handle at each edge, or with one in its
 * middle where it is too narrow for two.
 *
 * @param left pixel of the first day in view; {@code right} that of the end; both within the strip
 */
public record Brush(double left, double right) {

    /** Width of what a pointer takes hold of at each edge, in points. */
    static final double HANDLE = 10;
    /** The least room between the handles, by which a narrow frame is moved. */
    static final double HOLD = 12;
    /** How strongly the frame colours what is in it. */
    static final double TINT = 0.08;

    private static final double LEAST = 3;
    private static final double TOP = 1;
    private static final double GRIP_WIDTH = 6;
    private static final double GRIP_HEIGHT = 20;

    /** What lies under a pointer. */
    public enum Part {
        LEFT,
        INSIDE,
        RIGHT,
        OUTSIDE
    }

    /** The frame of a window on a strip of that width. */
    public static Brush of(TimelineData data, Frame frame, double width) {
        double edge = HANDLE / 2;
        double far = Math.max(edge + LEAST, width - edge);
        double from = MinimapLayout.x(data, width, frame.day(frame.plotLeft()));
        double to = MinimapLayout.x(data, width, frame.day(frame.width()));
        double left = Math.clamp(from, edge, far - LEAST);
        return new Brush(left, Math.clamp(to, left + LEAST, far));
    }

    /** What a pointer at that pixel takes hold of. A narrow frame is resized from beside it, not on it. */
    public Part at(double x) {
        double fromMiddle = x - middle();
        if (Math.abs(fromMiddle) <= reach() - HANDLE / 2) {
            return Part.INSIDE;
        }
        if (Math.abs(fromMiddle) > reach() + HANDLE / 2) {
            return Part.OUTSIDE;
        }
        return fromMiddle < 0 ? Part.LEFT : Part.RIGHT;
    }

    /** Whether its handles would stand beside it: then it is drawn with a single one, and wide enough for that. */
    private boolean isNarrow() {
        return right - left < HOLD + HANDLE;
    }

    private double middle() {
        return (left + right) / 2;
    }

    /** From the middle of the frame to the middle of a handle. */
    private double reach() {
        return Math.max((right - left) / 2, (HOLD + HANDLE) / 2);
    }

    /**
     * The picture that lies over the strip.
     *
     * @param base how far down the frame reaches
     */
    public DisplayList picture(Theme theme, double width, double height, double base) {
        Style frame =
                new Style(Style.filled(theme.accent().withOpacity(TINT)).fill(), Stroke.solid(theme.accent(), 1.5));
        List<Mark> marks = new ArrayList<>();
        double half = Math.max(right - left, HOLD) / 2;
        marks.add(
                new Mark.Rect(Bounds.between(middle() - half, TOP, middle() + half, base), 3, frame, Optional.empty()));
        if (isNarrow()) {
            marks.addAll(handle(middle(), base / 2, theme));
        } else {
            marks.addAll(handle(left, base / 2, theme));
            marks.addAll(handle(right, base / 2, theme));
        }
        return new DisplayList(width, height, Colour.TRANSPARENT, "", marks);
    }

    private static List<Mark> handle(double x, double y, Theme theme) {
        Bounds grip = new Bounds(x - GRIP_WIDTH / 2, y - GRIP_HEIGHT / 2, GRIP_WIDTH, GRIP_HEIGHT);
        Style style = new Style(Style.filled(theme.ground()).fill(), Stroke.solid(theme.accent(), 1.5));
        return List.of(
                new Mark.Rect(grip, GRIP_WIDTH / 2, style, Optional.empty()),
                new Mark.Rule(x, y - 4, x, y + 4, Stroke.solid(theme.accent(), 1)));
    }
}
