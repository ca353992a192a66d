package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passage.display.DisplayList;
import passage.display.HitTest;
import passage.display.Mark;
import passage.display.Target;

/** How it is drawn that sources contradict each other. */
class BracketTest {
    private static final double YEAR = 365;

    private static Dispute.Claim claim(String initials, double first) {
        return new Dispute.Claim(initials, Extent.certain(first, first + YEAR), MarkShape.RING, Certainty.FULL);
    }

    private static TimelineItem disputed(Dispute dispute) {
        return new TimelineItem(
                "e",
                "Disputed",
                "a",
                "blue",
                Items.BLUE,
                3,
                Extent.certain(4000, 4000 + YEAR),
                MarkShape.RING,
                Certainty.FULL,
                2,
                dispute,
                "",
                Optional.empty(),
                false);
    }

    private static final TimelineItem TWO_DATES =
            disputed(new Dispute(List.of(claim("E", 4000), claim("V, S", 6000)), false));

    private static DisplayList picture(TimelineItem item, double from, double to) {
        TimelineData data = Items.data(item, Items.dot("start", "S", 0), Items.dot("end", "E", 20_000));
        return Look.of(data, new LinearScale(), new Viewport(from, to, 1000), 200)
                .picture();
    }

    private static List<String> texts(DisplayList picture) {
        return Seen.lanes(picture).stream()
                .flatMap(lane -> Seen.texts(lane).stream())
                .map(Mark.Text::text)
                .toList();
    }

    private static long rules(DisplayList picture) {
        return Seen.lanes(picture).stream()
                .flatMap(lane -> lane.marks().stream())
                .filter(Mark.Rule.class::isInstance)
                .count();
    }

    @Test
    void eachDateHasAMarkWithItsSourcesInitialsAndTheyAreJoined() {
        DisplayList picture = picture(TWO_DATES, -500, 20_500);
        assertThat(texts(picture)).contains("E", "V, S", "Disputed").doesNotContain("≠");
        assertThat(rules(picture)).isEqualTo(3);
    }

    @Test
    void whereTheDatesWouldTouchASignStandsForThem() {
        DisplayList picture = picture(TWO_DATES, -200_000, 200_000);
        assertThat(texts(picture)).contains("≠", "Disputed").doesNotContain("V, S");
        assertThat(rules(picture)).isZero();
    }

    @Test
    void theWholeLeadsToWhoSaysWhat() {
        DisplayList picture = picture(TWO_DATES, -500, 20_500);
        Target target = new Target.Dispute("e", "about Disputed");
        for (String part : List.of("E", "Disputed")) {
            Mark.Text text = Seen.lanes(picture).stream()
                    .flatMap(lane -> Seen.texts(lane).stream())
                    .filter(one -> one.text().equals(part) && one.target().equals(Optional.of(target)))
                    .findFirst()
                    .orElseThrow();
            assertThat(HitTest.at(picture, text.bounds().x() - 2, text.baseline()))
                    .contains(target);
            assertThat(HitTest.at(picture, text.bounds().right() + 20, text.baseline() + 4))
                    .contains(target);
        }
    }

    @Test
    void otherContradictionsHaveASignAtEveryZoom() {
        for (TimelineItem item : List.of(
                disputed(new Dispute(List.of(), true)),
                disputed(new Dispute(TWO_DATES.dispute().claims(), true)))) {
            assertThat(texts(picture(item, -500, 20_500))).containsOnlyOnce("≠");
            assertThat(texts(picture(item, -200_000, 200_000))).containsOnlyOnce("≠");
        }
        assertThat(texts(picture(disputed(Dispute.NONE), -500, 20_500))).doesNotContain("≠");
    }

    /** A label pinned to the window's edge stands between the dates, not on one. */
    @Test
    void labelOnItsBracketHidesNoDate() {
        TimelineItem item =
                disputed(new Dispute(List.of(claim("A", 4000), claim("B", 9500), claim("C", 14_000)), false));
        DisplayList picture = picture(item, 5000, 10_100);
        Mark.Text label = Seen.lanes(picture).stream()
                .flatMap(lane -> Seen.texts(lane).stream())
                .filter(text -> text.text().equals("Disputed"))
                .findFirst()
                .orElseThrow();
        assertThat(texts(picture)).contains("B");
        double left = Metrics.HEADER + (9500 - 5000) * 1000 / 5100.0;
        assertThat(label.bounds().right()).isLessThan(left);
        assertThat(label.x()).isGreaterThan(Metrics.HEADER);
    }

    @Test
    void aShortDateIsSeenOnALongOneThatIncludesIt() {
        Dispute.Claim all = new Dispute.Claim("A", Extent.certain(4000, 9000), MarkShape.BAR, Certainty.FULL);
        TimelineItem item = disputed(new Dispute(List.of(all, claim("B", 5000), claim("C", 12_000)), false));
        Mark.Group lane = Seen.lanes(picture(item, -500, 20_500)).getFirst();
        List<Mark.Rect> marks = lane.marks().stream()
                .filter(mark -> mark instanceof Mark.Rect rect && rect.bounds().height() <= Metrics.RING)
                .map(Mark.Rect.class::cast)
                .filter(rect -> rect.bounds().width() > 9)
                .toList();
        assertThat(marks.getFirst().bounds().width()).isGreaterThan(200);
        assertThat(texts(picture(item, -500, 20_500))).contains("A", "C").doesNotContain("B");
    }
}
