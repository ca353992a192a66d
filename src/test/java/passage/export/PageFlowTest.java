package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.display.Bounds;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Style;
import passage.layout.Seeds;

class PageFlowTest {
    private static final Paper PAPER = Paper.of(PictureSize.FULL_HD);
    private static final double WHOLE = PAPER.textHeight();

    private final PageFlow flow = new PageFlow(PAPER);

    /** A row with a box as wide as a column and as high as the row in it. */
    private static Row row(double before, double height, boolean keepsNext, int columns) {
        Mark box = new Mark.Rect(
                new Bounds(0, 0, PAPER.columnWidth(columns), height), 0, Style.filled(Fill.NONE), Optional.empty());
        return new Row(before, height, keepsNext, Optional.empty(), List.of(box));
    }

    private static List<Row> rows(int count, double height) {
        return IntStream.range(0, count).mapToObj(_ -> row(0, height, false, 2)).toList();
    }

    private List<Bounds> boxes(int page) {
        return flow.pages().get(page).marks().stream().map(Mark::bounds).toList();
    }

    @Test
    void columnsOfAPageAreFilledOneAfterTheOther() {
        flow.add(2, 0, rows(45, WHOLE / 20));
        assertThat(flow.pages()).hasSize(2);
        assertThat(boxes(0).subList(0, 20)).allMatch(box -> box.x() == PAPER.columnLeft(0, 2));
        assertThat(boxes(0).subList(20, 40)).allMatch(box -> box.x() == PAPER.columnLeft(1, 2));
        assertThat(boxes(0).get(20).y()).isEqualTo(PAPER.top());
    }

    @Test
    void columnsAreEquallyLongWhereTheyEnd() {
        flow.add(2, 0, rows(6, 50));
        flow.add(1, 10, List.of(row(0, 20, false, 1)));
        assertThat(boxes(0).subList(0, 3)).allMatch(box -> box.x() == PAPER.columnLeft(0, 2));
        assertThat(boxes(0).subList(3, 6)).allMatch(box -> box.x() == PAPER.columnLeft(1, 2));
        assertThat(boxes(0).getLast().y()).isCloseTo(PAPER.top() + 160, within(1.0));
    }

    @Test
    void headingGoesOnWithWhatItHeads() {
        flow.add(
                1,
                0,
                List.of(row(0, WHOLE - 50, false, 1), row(0, 40, true, 1), row(0, 40, true, 1), row(0, 10, false, 1)));
        assertThat(boxes(0)).hasSize(1);
        assertThat(boxes(1)).hasSize(3);
    }

    @Test
    void roomAboveARowIsLeftAwayAtTheHeadOfAColumn() {
        flow.add(1, 0, List.of(row(30, WHOLE - 10, false, 1), row(30, 100, false, 1)));
        assertThat(boxes(0).getFirst().y()).isEqualTo(PAPER.top());
        assertThat(boxes(1).getFirst().y()).isEqualTo(PAPER.top());
    }

    @Test
    void moreBoundRowsThanAPageHoldsAreDividedAllTheSame() {
        List<Row> bound = IntStream.range(0, 100)
                .mapToObj(_ -> row(0, WHOLE / 20, true, 1))
                .toList();
        flow.add(1, 0, bound);
        assertThat(flow.pages()).hasSize(5);
    }

    @Test
    void rowHigherThanAPageStandsAlone() {
        flow.add(2, 0, List.of(row(0, 50, false, 2), row(0, 2 * WHOLE, false, 2), row(0, 50, false, 2)));
        assertThat(flow.pages().stream().mapToInt(page -> page.marks().size()).sum())
                .isEqualTo(3);
    }

    @Test
    void bookmarkIsWhereItsRowStands() {
        flow.add(1, 0, rows(1, 100));
        flow.add(1, 5, Row.bookmarked("Here", rows(1, 10)));
        assertThat(flow.pages().getFirst().bookmarks()).containsExactly(new PageFlow.Found("Here", PAPER.top() + 105));
    }

    @Test
    void noRowIsLostOrOverAnotherOrBeyondTheMargins() {
        Seeds.each(200, random -> {
            PageFlow pages = new PageFlow(PAPER);
            int all = 0;
            for (int section = random.nextInt(1, 5); section > 0; section--) {
                int columns = random.nextInt(1, 4);
                List<Row> rows = randomRows(random, columns);
                pages.add(columns, random.nextDouble(40), rows);
                all += rows.size();
            }
            Bounds text = new Bounds(PAPER.left(), PAPER.top(), PAPER.textWidth(), WHOLE).grow(1e-6);
            assertThat(pages.pages().stream()
                            .mapToInt(page -> page.marks().size())
                            .sum())
                    .isEqualTo(all);
            pages.pages().forEach(page -> assertApart(page.marks(), text));
        });
    }

    private static List<Row> randomRows(Random random, int columns) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(300); i > 0; i--) {
            rows.add(row(random.nextDouble(30), random.nextDouble(1, 60), random.nextInt(3) == 0, columns));
        }
        return rows;
    }

    private static void assertApart(List<Mark> marks, Bounds text) {
        List<Bounds> boxes =
                marks.stream().map(mark -> mark.bounds().grow(-1e-6)).toList();
        for (Bounds box : boxes) {
            assertThat(text.contains(box.x(), box.y()) && text.contains(box.right(), box.bottom()))
                    .isTrue();
            assertThat(boxes.stream().filter(box::overlaps)).hasSize(1);
        }
    }
}
