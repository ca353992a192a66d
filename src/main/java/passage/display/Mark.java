package passage.display;

import java.util.List;
import java.util.Optional;

/**
 * One thing in a picture. There are six kinds and no seventh without a decision record: every painter is one exhaustive
 * {@code switch} over them.
 */
public sealed interface Mark {

    /** The rectangle the mark lies in; what a pointer must be inside of to hit it. */
    Bounds bounds();

    /** What the mark stands for, if anything. */
    Optional<Target> target();

    /** The same mark so many points further to the right and further down. */
    default Mark moved(double dx, double dy) {
        return switch (this) {
            case Rule(double x1, double y1, double x2, double y2, Stroke stroke) ->
                new Rule(x1 + dx, y1 + dy, x2 + dx, y2 + dy, stroke);
            case Rect(Bounds at, double radius, Style style, Optional<Target> target) ->
                new Rect(at.moved(dx, dy), radius, style, target);
            case Symbol(Bounds at, String path, double box, Style style, Optional<Target> target) ->
                new Symbol(at.moved(dx, dy), path, box, style, target);
            case Text text ->
                new Text(
                        text.x + dx,
                        text.baseline + dy,
                        text.text,
                        text.font,
                        text.width,
                        text.ascent,
                        text.descent,
                        text.colour,
                        text.target);
            case Line(List<Point> points, Stroke stroke, Optional<Target> target) ->
                new Line(
                        points.stream()
                                .map(point -> new Point(point.x() + dx, point.y() + dy))
                                .toList(),
                        stroke,
                        target);
            case Group(String name, Bounds at, List<Mark> marks) ->
                new Group(
                        name,
                        at.moved(dx, dy),
                        marks.stream().map(mark -> mark.moved(dx, dy)).toList());
        };
    }

    /** A straight line parallel to an axis: a grid line, a tick, a border. {@code stroke.width} is across it. */
    record Rule(double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {
        @Override
        public Bounds bounds() {
            return Bounds.between(x1, y1, x2, y2).grow(stroke.width() / 2);
        }

        @Override
        public Optional<Target> target() {
            return Optional.empty();
        }
    }

    /**
     * A rectangle, its corners rounded by {@code radius}, which counts as half of the shorter side where it is
     * more.
     */
    record Rect(Bounds bounds, double radius, Style style, Optional<Target> target) implements Mark {
        public Rect {
            if (!(radius >= 0)) {
                throw new IllegalArgumentException("a corner cannot be rounded by " + radius);
            }
        }

        /** The radius as it is drawn. */
        public double corner() {
            return Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
        }
    }

    /**
     * A small shape given as an SVG path.
     *
     * @param bounds where the path's box lands
     * @param path SVG path data in a box of {@code box} × {@code box} units whose origin is the top left corner
     */
    record Symbol(Bounds bounds, String path, double box, Style style, Optional<Target> target) implements Mark {}

    /**
     * One line of text.
     *
     * @param x left end of the line
     * @param baseline y of the line the letters stand on
     * @param width as measured
     */
    record Text(
            double x,
            double baseline,
            String text,
            Font font,
            double width,
            double ascent,
            double descent,
            Colour colour,
            Optional<Target> target)
            implements Mark {
        @Override
        public Bounds bounds() {
            return new Bounds(x, baseline - ascent, width, ascent + descent);
        }
    }

    /** An open line through points, in order. */
    record Line(List<Point> points, Stroke stroke, Optional<Target> target) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public Bounds bounds() {
            double left = points.stream().mapToDouble(Point::x).min().orElse(0);
            double right = points.stream().mapToDouble(Point::x).max().orElse(0);
            double top = points.stream().mapToDouble(Point::y).min().orElse(0);
            double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
            return Bounds.between(left, top, right, bottom).grow(stroke.width() / 2);
        }
    }

    /**
     * Marks that belong together and are drawn only inside {@code bounds}.
     *
     * @param name what the part is, in words of the program ("axis", "lane treaty"); ids in SVG come from it
     */
    record Group(String name, Bounds bounds, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        @Override
        public Optional<Target> target() {
            return Optional.empty();
        }
    }
}
