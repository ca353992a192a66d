package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Mark;

@DisplayName("A label on its bar leaves the ends of the bar to be seen")
class BarLabelTest {

    private static final double SHOWN = 24;

    private final TimelineData data = Items.data(
            Items.bar("age", "An age of its own", 1000, 20_000),
            Items.item("start", "Start", "b", 0, 1, MarkShape.DOT));
    private final Look whole = Look.whole(data, 900, 140);

    @Test
    void startInViewIsNotUnderTheLabel() {
        assertThat(label(whole).bounds().x())
                .isGreaterThanOrEqualTo(bar(whole).bounds().x() + SHOWN);
    }

    /** As long as the end stands right of the label, the label keeps its distance from it. */
    @ParameterizedTest
    @ValueSource(ints = {450, 520, 580})
    void endInViewIsNotUnderTheLabel(int panned) {
        Look look = whole.through(whole.frame().viewport().panned(panned));
        assertThat(label(look).bounds().right())
                .isLessThanOrEqualTo(bar(look).bounds().right() - SHOWN);
    }

    @Test
    void labelOfABarThatStartsBeforeTheWindowStandsAtItsEdge() {
        Look look = whole.through(whole.frame().viewport().panned(300));
        assertThat(label(look).bounds().x()).isEqualTo(Metrics.HEADER + Metrics.GAP);
    }

    private static Mark.Text label(Look look) {
        return Seen.texts(lane(look)).getFirst();
    }

    private static Mark bar(Look look) {
        return lane(look).marks().stream()
                .filter(mark -> mark.bounds().height() == Metrics.BAR_HEIGHT)
                .findFirst()
                .orElseThrow();
    }

    private static Mark.Group lane(Look look) {
        return Seen.lanes(look.picture()).getFirst();
    }

    /** What lies behind the words has an edge of the bar's colour, above and below where the bar would be seen. */
    @Test
    void barIsSeenAroundTheLabel() {
        Mark.Rect plate = lane(whole).marks().stream()
                .filter(mark -> mark instanceof Mark.Rect rect
                        && rect.style().stroke().colour().equals(Items.BLUE))
                .map(Mark.Rect.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(plate.bounds().y()).isLessThan(bar(whole).bounds().y());
        assertThat(plate.bounds().bottom()).isGreaterThan(bar(whole).bounds().bottom());
        assertThat(plate.bounds().x()).isLessThan(label(whole).bounds().x());
        assertThat(plate.bounds().right()).isGreaterThan(label(whole).bounds().right());
        assertThat(plate.bounds().height()).isLessThan(Metrics.ROW);
    }
}
