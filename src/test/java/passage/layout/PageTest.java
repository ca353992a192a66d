package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import passage.display.DisplayList;
import passage.display.FixedWidth;
import passage.display.Icon;
import passage.display.TextMeasurer;

/** A timeline arranged for the days of one page alone. */
class PageTest {
    private static final int CASES = 1000;
    private static final TextMeasurer MEASURER = new FixedWidth();

    /** Some days of a timeline on a page. */
    private record Page(Arrangement arrangement, Frame frame) {

        static Page random(Random random) {
            TimelineData data = Items.random(random);
            TimeScale scale =
                    random.nextBoolean() ? new LinearScale() : BalancedScale.of(data.density(), BalancedScale.USUAL);
            double span = data.endDay() - data.firstDay();
            double first = data.firstDay() + random.nextDouble() * 0.8 * span;
            double end = first + Math.max(2, random.nextDouble() * (data.endDay() - first));
            double width = 300 + random.nextInt(1500);
            double height = 200 + random.nextInt(1000);
            Viewport view = Viewport.around(scale.toUnit(first), scale.toUnit(end), width);
            Frame frame = new Frame(width + Metrics.HEADER, height, view, scale, 0, Theme.PRINT, Locale.ENGLISH);
            double row = Metrics.LEAST_ROW + random.nextInt(20);
            Arrangement.Request request = Arrangement.Request.of(
                            data.touching(first, end), scale, width, frame.lanesHeight(), Theme.PRINT)
                    .withRows(row)
                    .within(new TimeScale.Stretch(first, end), view.pixelsPerUnit());
            return new Page(Arrangement.of(request, MEASURER), frame);
        }

        DisplayList picture() {
            return TimelineLayout.of(arrangement, frame, "", MEASURER);
        }
    }

    @Test
    void noTextIsDrawnOverAnother() {
        Seeds.each(
                CASES,
                random -> Seen.assertNoTextOverAnother(Page.random(random).picture()));
    }

    /** Nobody can pan a page to read the rest. */
    @Test
    void noLabelIsCutByTheEdge() {
        Seeds.each(CASES, random -> {
            Page page = Page.random(random);
            for (LaneArrangement lane : page.arrangement().lanes()) {
                LaneView.of(lane, page.frame()).shown().forEach(shown -> {
                    double left = shown.at().words(shown.placed()).x();
                    double right = shown.at().words(shown.placed()).right();
                    assertThat(left).as("%s", shown).isGreaterThanOrEqualTo(Metrics.HEADER);
                    assertThat(right)
                            .as("%s", shown)
                            .isLessThanOrEqualTo(page.frame().width());
                });
            }
        });
    }

    @Test
    void everyEventOfTheDaysIsNamedOrAmongTheHidden() {
        Seeds.each(CASES, random -> {
            Page page = Page.random(random);
            Set<String> found = new HashSet<>();
            for (LaneArrangement lane : page.arrangement().lanes()) {
                LaneView.of(lane, page.frame())
                        .shown()
                        .forEach(shown -> found.add(shown.placed().item().id()));
            }
            HiddenEvents.everywhere(page.arrangement(), page.frame()).forEach(hidden -> {
                assertThat(found).doesNotContain(hidden.id());
                found.add(hidden.id());
            });
            assertThat(page.arrangement().data().lanes().stream()
                            .mapToInt(Lane::count)
                            .sum())
                    .isEqualTo(found.size());
        });
    }

    @Test
    void signsInUseAreThoseOfTheMarksThatAreSeen() {
        TimelineData data = Items.data(
                Items.toldBy(2, Items.dot("one", "Told by two", 4000)),
                Items.bar("span", "A span", 4100, 5000),
                Items.item("year", "A year", "a", 9000, 9365, MarkShape.RING));
        Look whole = Look.whole(data, 1200, 300);
        assertThat(SignsInUse.of(whole.arrangement(), whole.frame()))
                .containsExactly(Legend.Sign.DAY, Legend.Sign.CAPSULE, Legend.Sign.SPAN, Legend.Sign.SOURCES);
        TimelineItem year = Items.item("year", "A year", "a", 0, 365, MarkShape.RING);
        Look far = Look.whole(Items.data(year, Items.dot("end", "The end", 200_000)), 1200, 300);
        assertThat(SignsInUse.of(far.arrangement(), far.frame())).contains(Legend.Sign.YEAR);
        Look late = whole.through(new Viewport(8900, 9400, 1000));
        assertThat(SignsInUse.of(late.arrangement(), late.frame())).containsExactly(Legend.Sign.CAPSULE);
    }

    @Test
    void roomIsKeptForNumbersAndIcons() {
        TimelineItem plain = Items.dot("e", "Treaty of Kars", 0);
        Label bare = new LabelForms(Theme.LIGHT, MEASURER).of(plain).findFirst().orElseThrow();
        TimelineItem numbered = new TimelineItem(
                "e",
                plain.title(),
                plain.lane(),
                plain.category(),
                plain.colour(),
                3,
                plain.extent(),
                plain.shape(),
                plain.certainty(),
                2,
                Dispute.NONE,
                "1, 3",
                Optional.of(new Icon("sign", "M0 0L1 1", 1)),
                false);
        Label label =
                new LabelForms(Theme.LIGHT, MEASURER).of(numbered).findFirst().orElseThrow();
        assertThat(label.badge()).isEqualTo(Metrics.NUMBERS_GAP + MEASURER.width("1, 3", Theme.LIGHT.badge()));
        assertThat(label.indent()).isGreaterThan(Metrics.ICON);
        assertThat(label.width()).isEqualTo(bare.width() + label.indent());
    }
}
