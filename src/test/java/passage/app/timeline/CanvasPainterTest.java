package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Point;
import passage.paint.Gallery;
import passage.paint.PictureComparison;

/** The canvas shows what the PNG shows, for every picture of the gallery. */
class CanvasPainterTest {

    static Set<String> names() {
        return Gallery.pictures().keySet();
    }

    private static DisplayList picture(String name) {
        return Gallery.pictures().get(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void canvasShowsTheShapesOfThePng(String name) throws IOException {
        Likeness.assertSameShapes(name, picture(name), picture(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void canvasShowsTheLettersOfThePng(String name) throws IOException {
        Likeness.assertSameLetters(name, picture(name), picture(name));
    }

    /** The comparison is worth something: every mark that can be seen is missed where it is not, and where it is moved. */
    @ParameterizedTest
    @MethodSource("names")
    void markThatIsMissingOrMovedByThreePointsIsNoticed(String name) {
        DisplayList whole = picture(name);
        int seen = 0;
        for (int i = 0; i < whole.marks().size(); i++) {
            Mark mark = whole.marks().get(i);
            List<Mark> fewer = new ArrayList<>(whole.marks());
            fewer.remove(i);
            List<Mark> moved = new ArrayList<>(whole.marks());
            moved.set(i, moved(mark));
            if (differs(whole, with(whole, fewer))) {
                assertNoticed(name, whole, with(whole, fewer), mark);
                assertNoticed(name, whole, with(whole, moved), mark);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(2);
    }

    private static void assertNoticed(String name, DisplayList whole, DisplayList changed, Mark mark) {
        assertThatExceptionOfType(AssertionError.class).as("%s: %s", name, mark).isThrownBy(() -> {
            Likeness.assertSameShapes("changed", whole, changed);
            Likeness.assertSameLetters("changed", whole, changed);
        });
    }

    private static boolean differs(DisplayList one, DisplayList other) {
        return PictureComparison.of(Likeness.png(one), Likeness.png(other)).differingShare() > 0;
    }

    private static DisplayList with(DisplayList list, List<Mark> marks) {
        return new DisplayList(list.width(), list.height(), list.ground(), list.title(), marks);
    }

    private static Mark moved(Mark mark) {
        double by = 3;
        return switch (mark) {
            case Mark.Rule r -> new Mark.Rule(r.x1() + by, r.y1() + by, r.x2() + by, r.y2() + by, r.stroke());
            case Mark.Rect r -> new Mark.Rect(moved(r.bounds(), by), r.radius(), r.style(), r.target());
            case Mark.Symbol s -> new Mark.Symbol(moved(s.bounds(), by), s.path(), s.box(), s.style(), s.target());
            case Mark.Text t ->
                new Mark.Text(
                        t.x() + by,
                        t.baseline() + by,
                        t.text(),
                        t.font(),
                        t.width(),
                        t.ascent(),
                        t.descent(),
                        t.colour(),
                        t.target());
            case Mark.Line l ->
                new Mark.Line(
                        l.points().stream()
                                .map(p -> new Point(p.x() + by, p.y() + by))
                                .toList(),
                        l.stroke(),
                        l.target());
            case Mark.Group g -> new Mark.Group(g.name(), moved(g.bounds(), by), g.marks());
        };
    }

    private static Bounds moved(Bounds bounds, double by) {
        return new Bounds(bounds.x() + by, bounds.y() + by, bounds.width(), bounds.height());
    }
}
