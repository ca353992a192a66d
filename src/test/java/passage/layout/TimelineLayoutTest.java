package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Fill;
import passage.display.HitTest;
import passage.display.Mark;
import passage.display.Target;

class TimelineLayoutTest {
    private static final int CASES = 1000;

    @Test
    void noTextIsDrawnOverAnother() {
        Seeds.each(
                CASES,
                random -> Seen.assertNoTextOverAnother(Look.random(random).picture()));
    }

    @Test
    void noLabelIsDrawnOverAnotherEventsMark() {
        Seeds.each(CASES, random -> {
            for (Mark.Group lane : Seen.lanes(Look.random(random).picture())) {
                for (Mark.Text text : Seen.texts(lane)) {
                    lane.marks().stream()
                            .filter(mark -> mark instanceof Mark.Rect rect
                                    && !rect.style().fill().equals(Fill.NONE))
                            .filter(mark ->
                                    mark.target().isPresent() && text.target().isPresent())
                            .filter(mark -> !mark.target().equals(text.target()))
                            .forEach(mark -> assertThat(mark.bounds().overlaps(text.bounds()))
                                    .as("%s over %s", text, mark)
                                    .isFalse());
                }
            }
        });
    }

    @Test
    void everyCoordinateIsANumberAndNearThePicture() {
        Seeds.each(CASES, random -> assertDrawable(Look.random(random).picture()));
    }

    private static void assertDrawable(DisplayList picture) {
        Seen.in(picture).forEach(seen -> {
            assertThat(seen.mark().bounds().isFinite())
                    .as(seen.mark().toString())
                    .isTrue();
            if (!(seen.mark() instanceof Mark.Rule)) {
                assertThat(seen.mark().bounds().x()).isGreaterThan(-2000);
                assertThat(seen.mark().bounds().right()).isLessThan(picture.width() + 2000);
            }
        });
    }

    @Test
    void eventsStayInTheirLanesPlotAndTheAxisAboveThem() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            DisplayList picture = look.picture();
            for (Mark.Group lane : Seen.lanes(picture)) {
                assertThat(lane.bounds().x()).isEqualTo(Metrics.HEADER);
                assertThat(lane.bounds().right()).isCloseTo(picture.width(), within(1e-9));
                lane.marks().forEach(mark -> {
                    assertThat(mark.bounds().y())
                            .isGreaterThanOrEqualTo(lane.bounds().y());
                    assertThat(mark.bounds().bottom())
                            .isLessThanOrEqualTo(lane.bounds().bottom() + 1e-9);
                });
            }
            Seen.in(picture).stream()
                    .filter(seen -> !seen.event().isEmpty() && !seen.bounds().isEmpty())
                    .forEach(seen -> {
                        assertThat(seen.bounds().x()).isGreaterThanOrEqualTo(Metrics.HEADER);
                        assertThat(seen.bounds().y()).isGreaterThanOrEqualTo(Metrics.AXIS);
                    });
        });
    }

    @Test
    void pointerOnAMarkHitsItsEvent() {
        Seeds.each(CASES, random -> {
            DisplayList picture = Look.random(random).picture();
            Seen.in(picture).stream()
                    .filter(seen ->
                            seen.mark().target().isPresent() && !seen.bounds().isEmpty())
                    .forEach(seen -> {
                        double x = seen.bounds().x() + seen.bounds().width() / 2;
                        double y = seen.bounds().y() + seen.bounds().height() / 2;
                        assertThat(HitTest.at(picture, x, y))
                                .isEqualTo(seen.mark().target());
                    });
        });
    }

    /** A badge too, which has no target of its own: the whole entry is one. */
    @Test
    void pointerOnABadgeHitsItsEvent() {
        TimelineData data =
                Items.data(Items.toldBy(3, Items.dot("told", "Told by three", 4000)), Items.dot("e", "End", 20_000));
        DisplayList picture = Look.whole(data, 1200, 300).picture();
        Mark.Text badge = Seen.in(picture).stream()
                .map(Seen::mark)
                .filter(mark -> mark instanceof Mark.Text text && text.text().equals("3"))
                .map(Mark.Text.class::cast)
                .findFirst()
                .orElseThrow();
        Bounds at = badge.bounds();
        assertThat(HitTest.at(picture, at.x() + at.width() / 2, at.y() + at.height() / 2))
                .map(target -> ((Target.Event) target).id())
                .contains("told");
    }

    @Test
    void panningMovesWhatStaysWhollyInViewAndChangesNothingElse() {
        Seeds.each(CASES, random -> {
            Look look = Look.random(random);
            int pixels = random.nextInt(600) - 300;
            Look panned = look.through(look.frame().viewport().panned(pixels));
            Map<String, Bounds> before = entries(look);
            Map<String, Bounds> after = entries(panned);
            before.forEach((id, bounds) -> {
                Bounds moved = new Bounds(bounds.x() - pixels, bounds.y(), bounds.width(), bounds.height());
                if (moved.x() >= Metrics.HEADER && moved.right() <= look.frame().width()) {
                    assertThat(after).containsKey(id);
                    assertThat(after.get(id).x()).isCloseTo(moved.x(), within(1e-4));
                    assertThat(after.get(id).y()).isEqualTo(moved.y());
                    assertThat(after.get(id).width()).isCloseTo(moved.width(), within(1e-4));
                }
            });
        });
    }

    /** The events wholly in view with the label beside the mark, each with the place of its entry. */
    private static Map<String, Bounds> entries(Look look) {
        Predicate<Bounds> whole = bounds ->
                bounds.x() >= Metrics.HEADER && bounds.right() <= look.frame().width();
        return look.arrangement().lanes().stream()
                .flatMap(lane -> look.view(lane).shown().stream()
                        .filter(shown -> !shown.at().labelOverBar())
                        .map(shown ->
                                Map.entry(shown.placed().item().id(), shown.at().bounds(shown.placed()))))
                .filter(entry -> whole.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000, 0, 200",
        "3, 1000, 0, 200",
        "1, 1000, 200, 200",
        "3, 1000, 200, 400",
        "3, 1000, 500, 300",
        "1, 1501, 200, 200",
        "3, 1501, 200, 300",
        "3, 1501, 1000, 501"
    })
    void labelOfALongBarStaysInsideItsBarAndInView(int sources, double end, double from, double days) {
        TimelineItem age = Items.toldBy(sources, Items.bar("age", "A very long age", 0, end));
        TimelineData data = Items.data(age, Items.dot("early", "E", -500), Items.dot("late", "L", 1500));
        Look look = Look.of(data, new LinearScale(), new Viewport(from, from + days, 800), 300);
        DisplayList picture = look.picture();
        Bounds bar = new Bounds(
                look.frame().x(0), 0, look.frame().x(end) - look.frame().x(0), 300);
        List<Mark.Text> texts = Seen.lanes(picture).stream()
                .flatMap(lane -> Seen.texts(lane).stream())
                .toList();
        assertThat(texts).extracting(Mark.Text::text).contains("A very long age");
        for (Mark.Text text : texts) {
            assertThat(text.x()).isGreaterThan(Math.max(bar.x(), Metrics.HEADER));
            assertThat(text.bounds().right())
                    .isLessThan(Math.min(bar.right(), look.frame().width()));
        }
    }

    @Test
    void sameInputGivesAnEqualPicture() {
        Seeds.each(1000, random -> {
            Look look = Look.random(random);
            assertThat(look.picture()).isEqualTo(look.picture());
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {177, 200, 240})
    void narrowWindowIsDrawn(double width) {
        TimelineData data = Items.data(
                Items.dot("a", "Anything", 0), Items.bar("b", "Barely", 100, 900), Items.dot("c", "Close", 905));
        assertDrawable(Look.whole(data, width, 200).picture());
    }

    @Test
    void pictureWithoutEventsHasAnAxis() {
        DisplayList picture = Look.whole(Items.data(List.of(), List.of(), 0, 36_525), 900, 400)
                .picture();
        assertDrawable(picture);
        assertThat(Seen.in(picture)).map(Seen::mark).anyMatch(Mark.Text.class::isInstance);
        assertThat(Seen.lanes(picture)).isEmpty();
    }

    @Test
    void titlesOfAnyKindAreDrawn() {
        List<String> titles =
                List.of("", " ", "🚀🧨", "معاهدة كارلوفجا", "x".repeat(1000), "two\nlines", "\uD800", "e\u0301\u0301");
        List<TimelineItem> items = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            items.add(Items.dot("e" + i, titles.get(i), 2000 * i));
        }
        DisplayList picture = Look.whole(Items.data(items), 1400, 500).picture();
        assertDrawable(picture);
        assertThat(Seen.lanes(picture).stream().flatMap(lane -> Seen.texts(lane).stream()))
                .filteredOn(text -> text.target().isPresent())
                .hasSize(titles.size())
                .allMatch(text -> text.width() <= Metrics.LABEL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Viewport.NARROWEST, 1, 30, 4000, 365_242, Viewport.WIDEST})
    void everyZoomIsDrawn(double days) {
        Seeds.each(200, random -> {
            TimelineData data = Items.random(random);
            double middle = data.events().getFirst().middle();
            Viewport view = new Viewport(middle - days / 2, middle + days / 2, 1100);
            DisplayList picture = Look.of(data, new LinearScale(), view, 500).picture();
            assertDrawable(picture);
            assertThat(picture.marks())
                    .filteredOn(mark ->
                            mark instanceof Mark.Group group && group.name().equals("axis"))
                    .flatExtracting(mark -> ((Mark.Group) mark).marks())
                    .anyMatch(Mark.Text.class::isInstance);
        });
    }

    @Test
    void lanesAreNamedWithTheirCountsInsideTheirColumn() {
        List<TimelineItem> items = IntStream.range(0, 12_000)
                .mapToObj(i -> Items.dot("e" + i, "Event", i * 3))
                .toList();
        DisplayList picture = Look.whole(Items.data(items), 1000, 400).picture();
        List<Mark.Text> names = Seen.in(picture).stream()
                .map(Seen::mark)
                .filter(mark ->
                        mark instanceof Mark.Text text && text.x() < Metrics.HEADER && text.baseline() > Metrics.AXIS)
                .map(Mark.Text.class::cast)
                .toList();
        assertThat(names).hasSize(3).allMatch(text -> text.bounds().right() <= Metrics.HEADER);
        assertThat(names.get(0).text()).isEqualTo("Lane a");
        assertThat(names.get(1).text()).isEqualTo("12,000 events");
        assertThat(names.get(2).text()).matches("\\+11,\\d\\d\\d hidden");
    }

    @ParameterizedTest
    @CsvSource({"0, no events", "1, 1 event", "5, 5 events"})
    void countsAreWordedAsPeopleDo(int count, String words) {
        assertThat(new Words(Locale.ENGLISH).events(count)).isEqualTo(words);
    }

    @Test
    void scrolledLanesDisappearUnderTheAxis() {
        List<TimelineItem> items = IntStream.range(0, 3)
                .mapToObj(i -> Items.item("e" + i, "Event", "lane" + i, i, i + 1, MarkShape.DOT))
                .toList();
        Look look = Look.whole(Items.data(items), 900, 100);
        Frame frame = look.frame();
        Frame scrolled = new Frame(
                frame.width(), frame.height(), frame.viewport(), frame.scale(), 60, frame.theme(), frame.locale());
        DisplayList picture = new Look(look.data(), scrolled).picture();
        assertThat(Seen.lanes(picture))
                .extracting(Mark.Group::name)
                .doesNotContain("lane lane0")
                .contains("lane lane1");
        assertThat(HitTest.at(picture, 500, 20)).isEmpty();
    }
}
