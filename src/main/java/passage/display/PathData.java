package passage.display;

import java.util.ArrayList;
import java.util.List;
import passage.display.PathSegment.Close;
import passage.display.PathSegment.CurveTo;
import passage.display.PathSegment.LineTo;
import passage.display.PathSegment.MoveTo;

/**
 * An outline as a list of segments, for surfaces that do not read SVG path data themselves. What is inside is told by
 * the non-zero winding rule.
 */
public record PathData(List<PathSegment> segments) {
    public PathData {
        segments = List.copyOf(segments);
    }

    /**
     * Reads SVG path data: every command of SVG 1.1 (M L H V C S Q T A Z, absolute or relative) and its compact
     * numbers.
     *
     * @throws IllegalArgumentException if the text is not path data; the message names the character
     */
    public static PathData parse(String text) {
        return new PathDataParser(text).parse();
    }

    /** The same outline scaled by {@code sx} and {@code sy}, then moved by {@code dx} and {@code dy}. */
    public PathData transform(double sx, double sy, double dx, double dy) {
        List<PathSegment> moved = new ArrayList<>(segments.size());
        for (PathSegment segment : segments) {
            moved.add(
                    switch (segment) {
                        case MoveTo(Point to) -> new MoveTo(map(to, sx, sy, dx, dy));
                        case LineTo(Point to) -> new LineTo(map(to, sx, sy, dx, dy));
                        case CurveTo(Point c1, Point c2, Point to) ->
                            new CurveTo(map(c1, sx, sy, dx, dy), map(c2, sx, sy, dx, dy), map(to, sx, sy, dx, dy));
                        case Close close -> close;
                    });
        }
        return new PathData(moved);
    }

    /** The outline of a symbol where it lands in the picture; empty if the symbol's box or bounds are. */
    public static PathData of(Mark.Symbol symbol) {
        if (!(symbol.box() > 0) || symbol.bounds().isEmpty()) {
            return new PathData(List.of());
        }
        Bounds to = symbol.bounds();
        double sx = to.width() / symbol.box();
        double sy = to.height() / symbol.box();
        return parse(symbol.path()).transform(sx, sy, to.x(), to.y());
    }

    /** The outline as SVG path data, absolute, to three decimals. */
    public String toSvg() {
        StringBuilder svg = new StringBuilder();
        for (PathSegment segment : segments) {
            switch (segment) {
                case MoveTo(Point to) -> append(svg.append('M'), to);
                case LineTo(Point to) -> append(svg.append('L'), to);
                case CurveTo(Point c1, Point c2, Point to) ->
                    append(append(append(svg.append('C'), c1).append(' '), c2).append(' '), to);
                case Close() -> svg.append('Z');
            }
        }
        return svg.toString();
    }

    private static Point map(Point point, double sx, double sy, double dx, double dy) {
        return new Point(sx * point.x() + dx, sy * point.y() + dy);
    }

    private static StringBuilder append(StringBuilder svg, Point point) {
        return Decimal.append(Decimal.append(svg, point.x()).append(' '), point.y());
    }
}
