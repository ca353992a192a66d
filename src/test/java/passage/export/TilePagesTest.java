package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.paint.FontMetrics;
import passage.paint.PdfPage;

class TilePagesTest {
    private static final Colour BLUE = Colour.of("0B5CAD");

    private static TilePages pages(double width, double height, double magnification, String language) {
        DisplayList list = new DisplayList(
                width * Tiling.MILLIMETRE / magnification,
                height * Tiling.MILLIMETRE / magnification,
                Colour.of("FFFFFF"),
                "A title that is very long ".repeat(400),
                List.of());
        return new TilePages(new Sheet(list, magnification), BLUE, Locale.of(language), new FontMetrics());
    }

    /** What is printed around the picture is on the paper, and nothing of it in the picture. */
    @Test
    void marksOfASheetStandInItsMargins() {
        TilePages pages = pages(1189, 841, 1.5, "az");
        for (int row = 0; row < pages.tiling().rows(); row++) {
            for (int column = 0; column < pages.tiling().columns(); column++) {
                PdfPage page = pages.page(row, column);
                Bounds paper = new Bounds(0, 0, page.width(), page.height());
                Bounds window = page.layers().getFirst().window();
                assertThat(page.layers().getLast().list().marks()).isNotEmpty().allSatisfy(mark -> {
                    assertThat(mark.bounds().overlaps(window)).isFalse();
                    assertHolds(paper, mark.bounds());
                });
            }
        }
    }

    /** The edge of the next sheet comes to lie on its dashed marks: there both show the same part of the picture. */
    @Test
    void dashesStandWhereTheNextSheetBegins() {
        TilePages pages = pages(1189, 841, 1, "en");
        PdfPage page = pages.page(0, 0);
        List<Mark.Rule> dashed = page.layers().getLast().list().marks().stream()
                .filter(Mark.Rule.class::isInstance)
                .map(Mark.Rule.class::cast)
                .filter(rule -> rule.stroke().dash() > 0)
                .toList();
        assertThat(dashed).hasSize(4);
        double left = pages.tiling().part(0, 1).x() + Tiling.MARGIN;
        double top = pages.tiling().part(1, 0).y() + Tiling.MARGIN;
        assertThat(dashed).allSatisfy(rule -> {
            boolean upright = rule.x1() == rule.x2();
            assertThat(upright ? rule.x1() : rule.y1()).isCloseTo(upright ? left : top, within(1e-6));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void overviewHoldsAllThatStandsOnIt(String language) {
        for (double[] size : new double[][] {{1189, 841}, {297, 210}, {200, 4000}, {4000, 200}, {9000, 9000}}) {
            PdfPage page = pages(size[0], size[1], 1, language).overview();
            Bounds inside = new Bounds(0, 0, page.width(), page.height()).grow(-Tiling.MARGIN);
            page.layers().getLast().list().marks().forEach(mark -> assertHolds(inside, mark.bounds()));
            assertHolds(inside, page.layers().getFirst().window());
        }
    }

    private static void assertHolds(Bounds outer, Bounds inner) {
        assertThat(inner.x()).isGreaterThanOrEqualTo(outer.x());
        assertThat(inner.y()).isGreaterThanOrEqualTo(outer.y());
        assertThat(inner.right()).isLessThanOrEqualTo(outer.right());
        assertThat(inner.bottom()).isLessThanOrEqualTo(outer.bottom());
    }
}
