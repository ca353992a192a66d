package passage.display;

import java.util.ArrayList;
import java.util.List;

/**
 * An arc of an ellipse between two places, as SVG path data gives it.
 *
 * @param radii half of the ellipse's width and height; too small ones are enlarged until the arc reaches
 * @param rotation of the ellipse, in radians
 */
record EllipticalArc(Point from, Point radii, double rotation, Point to) {

    /**
     * The arc as cubic curves, each over a quarter of the ellipse at most (off by less than 0.03 % of the radius). The
     * centre is found as SVG 1.1, appendix F.6.5, describes.
     *
     * @param large whether the longer of the two ways round is taken
     * @param sweep whether the angle grows, clockwise on a screen
     */
    List<PathSegment> curves(boolean large, boolean sweep) {
        double rx = Math.abs(radii.x());
        double ry = Math.abs(radii.y());
        if (from.equals(to)) {
            return List.of();
        }
        if (rx == 0 || ry == 0) {
            return List.of(new PathSegment.LineTo(to));
        }
        Point half = turn((from.x() - to.x()) / 2, (from.y() - to.y()) / 2, -rotation);
        double reach = Math.hypot(half.x() / rx, half.y() / ry);
        double grow = Math.max(1, reach);
        double away = Math.sqrt(Math.max(0, 1 / (reach * reach) - 1)) * (large == sweep ? -1 : 1);
        Ellipse ellipse = new Ellipse(rx * grow, ry * grow);
        Point centre = new Point(away * rx * half.y() / ry, -away * ry * half.x() / rx);
        double begin = Math.atan2((half.y() - centre.y()) / ellipse.ry(), (half.x() - centre.x()) / ellipse.rx());
        double end = Math.atan2((-half.y() - centre.y()) / ellipse.ry(), (-half.x() - centre.x()) / ellipse.rx());
        return quarters(ellipse, centre, begin, span(end - begin, sweep));
    }

    private record Ellipse(double rx, double ry) {}

    private static double span(double angle, boolean sweep) {
        double turn = 2 * Math.PI;
        double forwards = (angle % turn + turn) % turn;
        return sweep ? forwards : forwards - turn;
    }

    private List<PathSegment> quarters(Ellipse ellipse, Point centre, double begin, double span) {
        int count = (int) Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
        double step = span / count;
        double handle = 4.0 / 3 * Math.tan(step / 4);
        List<PathSegment> curves = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double a = begin + i * step;
            double b = a + step;
            Point control1 =
                    at(ellipse, centre, Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a));
            Point control2 =
                    at(ellipse, centre, Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b));
            Point end = i == count - 1 ? to : at(ellipse, centre, Math.cos(b), Math.sin(b));
            curves.add(new PathSegment.CurveTo(control1, control2, end));
        }
        return curves;
    }

    /** A place given on the unit circle, carried onto the ellipse and into the picture. */
    private Point at(Ellipse ellipse, Point centre, double x, double y) {
        Point turned = turn(centre.x() + ellipse.rx() * x, centre.y() + ellipse.ry() * y, rotation);
        return new Point(turned.x() + (from.x() + to.x()) / 2, turned.y() + (from.y() + to.y()) / 2);
    }

    private static Point turn(double x, double y, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Point(cos * x - sin * y, sin * x + cos * y);
    }
}
