package passage.app.timeline;

import java.util.ArrayList;
import java.util.List;
import passage.display.Bounds;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.PathSegment;
import passage.display.Point;

/**
 * The strokes of a hatch cut to a rectangle with rounded corners, each a polygon. A canvas could cut them itself, but a clip
 * that is no rectangle of whole pixels costs the software pipeline several passes over the whole canvas.
 */
final class Hatching {

    /** Into how many straight lines the arc of a corner is broken. */
    private static final int ARC = 8;
    /** What is shorter, in points, is no side. */
    private static final double SHORTEST = 1e-6;

    private Hatching() {}

    /** The strokes of {@code hatch} inside {@code rect}; none where they would be outside. */
    static List<List<Point>> strokes(Mark.Rect rect, Fill.Hatch hatch) {
        List<Point> outline = outline(rect.bounds(), rect.corner());
        List<List<Point>> strokes = new ArrayList<>();
        List<PathSegment> lines = hatch.strokes(rect.bounds()).segments();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            if (lines.get(i) instanceof PathSegment.MoveTo(Point from)
                    && lines.get(i + 1) instanceof PathSegment.LineTo(Point to)) {
                List<Point> inside = cut(thick(from, to), outline);
                if (!inside.isEmpty()) {
                    strokes.add(inside);
                }
            }
        }
        return strokes;
    }

    private static List<Point> thick(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double dx = (to.y() - from.y()) / length * Fill.Hatch.WIDTH / 2;
        double dy = (from.x() - to.x()) / length * Fill.Hatch.WIDTH / 2;
        return List.of(
                new Point(from.x() + dx, from.y() + dy),
                new Point(to.x() + dx, to.y() + dy),
                new Point(to.x() - dx, to.y() - dy),
                new Point(from.x() - dx, from.y() - dy));
    }

    /** The outline clockwise on the screen, from the upper left corner. */
    private static List<Point> outline(Bounds at, double corner) {
        List<Point> outline = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            double x = side == 0 || side == 3 ? at.x() + corner : at.right() - corner;
            double y = side < 2 ? at.y() + corner : at.bottom() - corner;
            for (int i = 0; i <= (corner > 0 ? ARC : 0); i++) {
                double angle = Math.PI + (side + (double) i / ARC) * Math.PI / 2;
                outline.add(new Point(x + corner * Math.cos(angle), y + corner * Math.sin(angle)));
            }
        }
        return outline;
    }

    /** What of a polygon lies inside a convex one given clockwise (Sutherland and Hodgman 1974). */
    private static List<Point> cut(List<Point> polygon, List<Point> convex) {
        List<Point> rest = polygon;
        for (int i = 0; i < convex.size() && !rest.isEmpty(); i++) {
            Point a = convex.get(i);
            Point b = convex.get((i + 1) % convex.size());
            // Where two corners meet, rounding leaves a side that leads anywhere.
            if (Math.hypot(b.x() - a.x(), b.y() - a.y()) > SHORTEST) {
                rest = cut(rest, a, b);
            }
        }
        return rest;
    }

    private static List<Point> cut(List<Point> polygon, Point a, Point b) {
        List<Point> rest = new ArrayList<>();
        Point before = polygon.getLast();
        double sideBefore = side(before, a, b);
        for (Point point : polygon) {
            double side = side(point, a, b);
            if (side < 0 != sideBefore < 0) {
                double share = sideBefore / (sideBefore - side);
                rest.add(new Point(
                        before.x() + share * (point.x() - before.x()), before.y() + share * (point.y() - before.y())));
            }
            if (side >= 0) {
                rest.add(point);
            }
            before = point;
            sideBefore = side;
        }
        return rest;
    }

    /** Above zero to the right of the way from {@code a} to {@code b}, which is inside. */
    private static double side(Point point, Point a, Point b) {
        return (b.x() - a.x()) * (point.y() - a.y()) - (b.y() - a.y()) * (point.x() - a.x());
    }
}
