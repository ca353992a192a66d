package passage.display;

import java.util.ArrayList;
import java.util.List;
import passage.display.PathSegment.Close;
import passage.display.PathSegment.CurveTo;
import passage.display.PathSegment.LineTo;
import passage.display.PathSegment.MoveTo;

/** Reads SVG path data (SVG 1.1, section 8.3) and makes every segment absolute. */
final class PathDataParser {
    private final PathScanner scanner;
    private final List<PathSegment> segments = new ArrayList<>();
    private Point start = new Point(0, 0);
    private Point current = start;
    /**
     * The control point that a smooth curve mirrors; the current point itself where the last segment was no such
     * curve.
     */
    private Point control = start;

    private boolean relative;
    private char last = 'Z';

    PathDataParser(String text) {
        scanner = new PathScanner(text);
    }

    PathData parse() {
        while (!scanner.atEnd()) {
            if (segments.isEmpty() && !scanner.atMove()) {
                throw scanner.wrong("M");
            }
            char command = scanner.command();
            relative = Character.isLowerCase(command);
            read(Character.toUpperCase(command));
        }
        return new PathData(segments);
    }

    private void read(char command) {
        if (command == 'Z') {
            close();
            return;
        }
        char next = command;
        do {
            segment(next);
            last = next;
            next = next == 'M' ? 'L' : next;
        } while (scanner.atNumber());
    }

    private void segment(char command) {
        switch (command) {
            case 'M' -> move(point());
            case 'L' -> line(point());
            case 'H' -> line(new Point(scanner.number() + (relative ? current.x() : 0), current.y()));
            case 'V' -> line(new Point(current.x(), scanner.number() + (relative ? current.y() : 0)));
            case 'C' -> curve(point(), point(), point());
            case 'S' -> curve(mirrored("CS"), point(), point());
            case 'Q' -> quadratic(point(), point());
            case 'T' -> quadratic(mirrored("QT"), point());
            default -> arc();
        }
    }

    private void close() {
        segments.add(new Close());
        current = start;
        last = 'Z';
    }

    private void move(Point to) {
        segments.add(new MoveTo(to));
        start = to;
        current = to;
    }

    private void line(Point to) {
        reopen();
        segments.add(new LineTo(to));
        current = to;
    }

    private void curve(Point control1, Point control2, Point to) {
        reopen();
        segments.add(new CurveTo(control1, control2, to));
        control = control2;
        current = to;
    }

    /** A quadratic curve is the cubic one whose control points lie two thirds of the way to its own. */
    private void quadratic(Point towards, Point to) {
        curve(between(current, towards), between(to, towards), to);
        control = towards;
    }

    private void arc() {
        double rx = scanner.number();
        double ry = scanner.number();
        double rotation = Math.toRadians(scanner.number());
        boolean large = scanner.flag();
        boolean sweep = scanner.flag();
        Point to = point();
        reopen();
        segments.addAll(new EllipticalArc(current, new Point(rx, ry), rotation, to).curves(large, sweep));
        current = to;
    }

    /** What is drawn right after a Z begins a new outline where the closed one began. */
    private void reopen() {
        if (last == 'Z') {
            segments.add(new MoveTo(current));
        }
    }

    private Point mirrored(String curves) {
        return curves.indexOf(last) < 0
                ? current
                : new Point(2 * current.x() - control.x(), 2 * current.y() - control.y());
    }

    private Point point() {
        double x = scanner.number();
        double y = scanner.number();
        return relative ? new Point(current.x() + x, current.y() + y) : new Point(x, y);
    }

    private static Point between(Point from, Point towards) {
        return new Point(from.x() + 2 * (towards.x() - from.x()) / 3, from.y() + 2 * (towards.y() - from.y()) / 3);
    }
}
