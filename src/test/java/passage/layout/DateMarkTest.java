package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;

class DateMarkTest {
    private static final Colour BLUE = Items.BLUE;
    private static final Colour WHITE = Colour.of("FFFFFF");
    private static final DateMark.Window WINDOW = new DateMark.Window(-100, 2000);
    private static final DayRange SPAN = new DayRange((long) Items.day("1700-01-01"), (long) Items.day("2030-01-01"));

    private static DatePlace place(String edtf) {
        try {
            EdtfDate date = EdtfDate.parse(edtf);
            return DatePlace.of(Extent.of(date, SPAN), MarkShape.of(date), Certainty.of(date), new LinearScale());
        } catch (EdtfSyntaxException e) {
            throw new AssertionError(edtf, e);
        }
    }

    /** As drawn with its first day at pixel 50. */
    private static List<Mark> drawn(String edtf, double pixelsPerDay) {
        DatePlace place = place(edtf);
        MarkExtent at = place.at(pixelsPerDay);
        return drawn(place, at.moved(50 - at.left()), WINDOW);
    }

    private static List<Mark> drawn(DatePlace place, MarkExtent at, DateMark.Window window) {
        List<Mark> marks = new ArrayList<>();
        new DateMark(place.shape(), place.certainty(), BLUE, WHITE, true)
                .draw(at, 0, window, Optional.empty(), marks::add);
        return marks;
    }

    private static Fill.Fade fade(String edtf, double pixelsPerDay) {
        return (Fill.Fade)
                ((Mark.Rect) drawn(edtf, pixelsPerDay).getFirst()).style().fill();
    }

    @Test
    void datesOfWhichAllDaysAreCertainAreSolid() {
        Mark.Rect bar = (Mark.Rect) drawn("1994-02-08/1994-02-11", 10).getFirst();
        assertThat(bar.style().fill()).isEqualTo(new Fill.Solid(BLUE));
        assertThat(bar.bounds().width()).isEqualTo(40);
    }

    @Test
    void anIntervalOfYearsFadesInOverItsFirstAndOutOverItsLast() {
        Fill.Fade fade = fade("1991/1994", 1);
        assertThat(fade.clearLeft()).isZero();
        assertThat(fade.fullLeft()).isCloseTo(364, within(1e-9));
        assertThat(fade.fullRight()).isCloseTo(365 + 366 + 365 + 1, within(1e-9));
        assertThat(fade.clearRight()).isCloseTo(365 + 366 + 365 + 365, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1918-09, 30", "1991-03/1991-03, 31", "[1991-03-01..1991-03-31], 31"})
    void whereNoDayIsCertainItFadesFromBothSidesToTheMiddle(String edtf, double days) {
        Fill.Fade fade = fade(edtf, 10);
        assertThat(fade.clearRight() - fade.clearLeft()).isCloseTo(days * 10, within(1e-9));
        assertThat((fade.fullLeft() + fade.fullRight()) / 2)
                .isCloseTo((fade.clearLeft() + fade.clearRight()) / 2, within(1e-9));
        assertThat(fade.fullRight() - fade.fullLeft()).isCloseTo(Metrics.PILL_WIDTH, within(1e-9));
    }

    @Test
    void anOpenEndFadesFromTheLatestBeginningToTheEdgeAndHasAnArrow() {
        Fill.Fade fade = fade("1991/..", 1);
        assertThat(fade.fullLeft()).isCloseTo(364, within(Metrics.PILL_WIDTH));
        assertThat(fade.clearRight()).isCloseTo(SPAN.end() - Items.day("1991-01-01"), within(1e-9));
        assertThat(fade.fullRight()).isLessThan(400);
        assertThat(drawn("1991/..", 0.1)).hasSize(2).last().isInstanceOf(Mark.Line.class);
    }

    /** A bar that is mostly out of view is cut there, but fades as if it were not. */
    @Test
    void partOfALongFadeLooksLikeThatPart() {
        DatePlace place = place("1801/1900");
        MarkExtent at = place.at(100).moved(-Items.day("1801-06-01") * 100);
        Mark.Rect bar = (Mark.Rect) drawn(place, at, WINDOW).getFirst();
        assertThat(bar.bounds().x()).isBetween(WINDOW.left(), WINDOW.left() + 20);
        assertThat(bar.bounds().right()).isEqualTo(WINDOW.right());
        double there = (bar.bounds().x() - at.left()) / (at.fullLeft() - at.left());
        assertThat(((Fill.Fade) bar.style().fill())
                        .stops(bar.bounds().width())
                        .getFirst()
                        .colour()
                        .opacity())
                .isCloseTo(there, within(0.01));
    }

    /** Not by colour alone, nor by how strong it is: what differs is outline, form, pattern or a sign beside it. */
    @Test
    void everyKindAndEverySignOfDoubtHasAFormOfItsOwn() {
        Map<String, String> dates = new HashMap<>();
        for (String kind : List.of("1991-05-02", "1991-05", "1991", "1991-02-08/1994-02-11")) {
            for (String doubt : List.of("", "~", "?", "%")) {
                String date =
                        kind.contains("/") && !doubt.isEmpty() ? kind.replace("/", doubt + "/") + doubt : kind + doubt;
                String before = dates.put(form(date), date);
                assertThat(before).as("%s looks like %s", date, before).isNull();
            }
        }
        for (String date : List.of(
                "199X", "199X?", "199X~", "1991-02-08/..", "../1994-02-11", "199X/..", "1991?/..", "1991%/..")) {
            String before = dates.put(form(date), date);
            assertThat(before).as("%s looks like %s", date, before).isNull();
        }
    }

    /** The forms of the marks at overview, without colours, places and lengths. */
    private static String form(String date) {
        StringBuilder form = new StringBuilder();
        for (Mark mark : drawn(date, 0.1)) {
            switch (mark) {
                case Mark.Rect r ->
                    form.append(r.corner() * 2 >= r.bounds().height() ? "round" : "square")
                            .append(r.bounds().height())
                            .append(r.bounds().width() == r.bounds().height() ? "disc" : "")
                            .append(r.style().stroke().width())
                            .append(r.style().stroke().dash())
                            .append(r.style().fill() instanceof Fill.Hatch ? "hatched" : "")
                            .append(r.style().fill().equals(new Fill.Solid(WHITE)) ? "hollow" : "");
                case Mark.Line l ->
                    form.append(l.points().getFirst().x() < l.points().get(1).x() ? ">" : "<");
                default -> form.append(mark);
            }
            form.append(' ');
        }
        return form.toString();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnBeyondTheRoomThatIsReserved(MarkShape shape) {
        Seeds.each(1000, random -> {
            Certainty.End[] ends = Certainty.End.values();
            Certainty certainty = new Certainty(
                    ends[random.nextInt(3)], ends[random.nextInt(3)], random.nextBoolean(), random.nextBoolean());
            double length = Math.exp(random.nextDouble() * 8);
            double one = random.nextDouble() * length;
            double other = random.nextDouble() * length;
            Extent extent = new Extent(0, one, other, length);
            DatePlace place = DatePlace.of(extent, shape, certainty, new LinearScale());
            double pixels = Math.exp(random.nextGaussian() * 2);
            MarkExtent at = place.at(pixels);
            assertThat(at.outerLeft()).isEqualTo(place.left(pixels));
            assertThat(at.outerRight()).isEqualTo(place.right(pixels));
            for (Mark mark : drawn(place, at, WINDOW)) {
                Bounds bounds = mark.bounds();
                assertThat(bounds.x()).isGreaterThanOrEqualTo(at.outerLeft() - 1);
                assertThat(bounds.right()).isLessThanOrEqualTo(at.outerRight() + 1);
                assertThat(bounds.height()).isLessThanOrEqualTo(Metrics.ROW / 2 + 2);
            }
        });
    }
}
