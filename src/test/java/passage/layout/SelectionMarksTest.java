package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.FixedWidth;
import passage.display.HitTest;
import passage.display.Mark;
import passage.display.Style;
import passage.display.Target;

class SelectionMarksTest {
    private static final TimelineData DATA = Items.data(
            Items.dot("one", "The first", 0),
            Items.bar("age", "An age", 3000, 60_000),
            Items.item("both", "In two lanes", "a", 70_000, 70_001, MarkShape.DOT),
            Items.item("both", "In two lanes", "b", 70_000, 70_001, MarkShape.DOT),
            Items.dot("end", "The last", 100_000));

    private static SelectionMarks marks(TimelineData data, Viewport view) {
        TimeScale scale = new LinearScale();
        Frame frame = new Frame(Metrics.HEADER + view.width(), 400, view, scale, 0, Theme.LIGHT, Locale.ENGLISH);
        Arrangement arrangement = Arrangement.of(
                Arrangement.Request.of(data, scale, view.width(), frame.lanesHeight(), Theme.LIGHT), new FixedWidth());
        return new SelectionMarks(arrangement, frame, new FixedWidth());
    }

    private static SelectionMarks marks() {
        return marks(DATA, Viewport.around(DATA.firstDay(), DATA.endDay(), 1000));
    }

    private static List<Mark> outlines(DisplayList overlay) {
        return ((Mark.Group) overlay.marks().getFirst()).marks();
    }

    private static List<String> words(DisplayList overlay) {
        return overlay.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void selectedEventIsFramedAndItsDateStandsOnTheAxis() {
        DisplayList overlay = marks().overlay("age", "", "1708–1864");
        assertThat(outlines(overlay)).hasSize(1);
        assertThat(words(overlay)).containsExactly("1708–1864");
        Mark pin = overlay.marks().stream()
                .filter(Mark.Rule.class::isInstance)
                .findFirst()
                .orElseThrow();
        double middle = Metrics.HEADER + Metrics.PADDING + (1000 - 2 * Metrics.PADDING) * 31_500 / 100_001.0;
        assertThat(pin.bounds().x() + 1).isCloseTo(middle, within(0.01));
    }

    @Test
    void eventInTwoLanesIsFramedInBothAndFlaggedOnce() {
        DisplayList overlay = marks().overlay("both", "", "2161");
        assertThat(outlines(overlay)).hasSize(2);
        assertThat(words(overlay)).containsExactly("2161");
        assertThat(marks().spots("both")).extracting(SelectionMarks.Spot::lane).containsExactly("a", "b");
    }

    @Test
    void hoveredEventIsFramedUnlessItIsTheSelectedOne() {
        assertThat(outlines(marks().overlay("", "one", ""))).hasSize(1);
        assertThat(outlines(marks().overlay("one", "one", ""))).hasSize(1);
        assertThat(outlines(marks().overlay("one", "end", ""))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown"})
    void withoutASelectionThereIsNothing(String selected) {
        DisplayList overlay = marks().overlay(selected, "", "");
        assertThat(outlines(overlay)).isEmpty();
        assertThat(overlay.marks()).hasSize(1);
        assertThat(overlay.ground().alpha()).isZero();
    }

    @Test
    void dateOfAnEventAtTheEdgeStaysInThePlot() {
        for (String id : List.of("one", "end")) {
            Bounds flag = marks().overlay(id, "", "a date in very many words").marks().stream()
                    .filter(SelectionMarksTest::isFlag)
                    .map(Mark::bounds)
                    .findFirst()
                    .orElseThrow();
            assertThat(flag.x()).isGreaterThanOrEqualTo(Metrics.HEADER);
            assertThat(flag.right()).isLessThanOrEqualTo(Metrics.HEADER + 1000);
            assertThat(flag.bottom()).isLessThanOrEqualTo(Metrics.AXIS);
        }
    }

    @Test
    void eventWithoutALabelIsFramedWhereItsDotIs() {
        List<TimelineItem> items = new ArrayList<>(DATA.events());
        for (int i = 0; i < 80; i++) {
            items.add(Items.dot("crowd" + i, "One of a crowd", 50_000));
        }
        SelectionMarks marks = marks(Items.data(items), new Viewport(0, 100_000, 1000));
        Bounds spot = marks.spots("crowd79").getFirst().bounds();
        assertThat(spot.x() + spot.width() / 2).isCloseTo(Metrics.HEADER + 500, within(1.0));
    }

    @Test
    void nameOfAnEventWithoutALabelStaysInANarrowPlot() {
        List<TimelineItem> items = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            items.add(Items.dot("crowd" + i, "One of a crowd of events with long names", 50_000));
        }
        DisplayList overlay =
                marks(Items.data(items), new Viewport(0, 100_000, 160)).overlay("crowd79", "", "1");
        Bounds name = outlines(overlay).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark::bounds)
                .findFirst()
                .orElseThrow();
        assertThat(name.x()).isGreaterThanOrEqualTo(Metrics.HEADER);
        assertThat(name.right()).isLessThanOrEqualTo(Metrics.HEADER + 160);
    }

    /** Painters dislike huge numbers: at the closest zoom this bar is two hundred million pixels long. */
    @Test
    void frameOfABarThatLeavesTheWindowEndsNearIt() {
        SelectionMarks marks = marks(DATA, new Viewport(30_000, 30_000.5, 1000));
        Bounds spot = marks.spots("age").getFirst().bounds();
        assertThat(spot.x()).isBetween(-1000.0, Metrics.HEADER - 20);
        assertThat(spot.right()).isBetween(Metrics.HEADER + 1020, Metrics.HEADER + 2000);
    }

    private static boolean isFlag(Mark mark) {
        return mark instanceof Mark.Rect rect && rect.style().equals(Style.filled(Theme.LIGHT.accent()));
    }

    /** Half a number beside the date would be taken for a whole one. */
    @Test
    void ticksThatTheDateWouldCoverInPartAreTakenAway() {
        Look look = Look.whole(DATA, 1000, 400);
        SelectionMarks marks = new SelectionMarks(look.arrangement(), look.frame(), new FixedWidth());
        List<Mark> overlay = marks.overlay("age", "", "1708–1864").marks();
        Bounds flag = overlay.stream()
                .filter(SelectionMarksTest::isFlag)
                .map(Mark::bounds)
                .findFirst()
                .orElseThrow();
        List<Bounds> half = Seen.in(look.picture()).stream()
                .filter(seen -> seen.mark() instanceof Mark.Text)
                .map(Seen::bounds)
                .filter(text -> text.bottom() > flag.y() && text.bottom() < Metrics.AXIS)
                .filter(text -> text.right() > flag.x() && text.x() < flag.right())
                .toList();
        assertThat(half)
                .isNotEmpty()
                .allSatisfy(tick -> assertThat(overlay)
                        .anyMatch(mark -> mark.bounds().x() < tick.x()
                                && mark.bounds().right() > tick.right()
                                && mark instanceof Mark.Rect rect
                                && rect.style().equals(Style.filled(Theme.LIGHT.panel()))));
    }

    @Test
    void nameOfAnEventWithoutALabelLeadsToAllOfItsTitle() {
        List<TimelineItem> items = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            items.add(Items.dot("crowd" + i, "One of a crowd of events with long names", 50_000));
        }
        DisplayList overlay =
                marks(Items.data(items), new Viewport(0, 100_000, 160)).overlay("crowd79", "", "1");
        Mark.Text name = (Mark.Text) outlines(overlay).getLast();
        assertThat(name.text()).endsWith("…");
        assertThat(HitTest.at(overlay, name.x() + 5, name.baseline()))
                .contains(new Target.Event("crowd79", "about One of a crowd of events with long names"));
    }
}
