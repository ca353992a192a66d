package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.display.Bounds;
import passage.layout.Seeds;

class TilingTest {
    private static final double MM = Tiling.MILLIMETRE;
    private static final Offset<Double> EXACT = within(1e-6);

    private static Tiling millimetres(double width, double height) {
        return Tiling.of(width * MM, height * MM);
    }

    /** 277 × 190 mm of a sheet are printed, and neighbours share 10 of them. */
    @ParameterizedTest
    @CsvSource({
        "1189, 841, 5, 5, lying",
        "841, 1189, 5, 5, upright",
        "420, 297, 2, 2, lying",
        "277, 190, 1, 1, lying",
        "190, 277, 1, 1, upright",
        "544, 370, 2, 2, lying",
        "544.1, 370, 2, 3, lying",
        "5, 5, 1, 1, lying"
    })
    void takesTheFewerSheets(double width, double height, int rows, int columns, String how) {
        Tiling tiling = millimetres(width, height);
        Tiling other = new Tiling(tiling.width(), tiling.height(), !tiling.lying());
        assertThat(tiling.sheets()).isLessThanOrEqualTo(other.sheets());
        if (tiling.sheets() < other.sheets()) {
            assertThat(tiling.lying()).isEqualTo(how.equals("lying"));
        }
        assertThat(tiling.rows() * tiling.columns()).isEqualTo(tiling.sheets());
    }

    @Test
    void sheetsShowAllOfThePosterWithoutAGap() {
        Seeds.each(500, random -> {
            Tiling tiling = millimetres(1 + random.nextDouble() * 3000, 1 + random.nextDouble() * 3000);
            for (int row = 0; row < tiling.rows(); row++) {
                for (int column = 0; column < tiling.columns(); column++) {
                    assertFits(tiling, row, column);
                }
            }
            Bounds last = tiling.part(tiling.rows() - 1, tiling.columns() - 1);
            assertThat(last.right()).isCloseTo(tiling.width(), EXACT);
            assertThat(last.bottom()).isCloseTo(tiling.height(), EXACT);
        });
    }

    /** On its paper, beginning where the sheets before it end but for the overlap, and not within it. */
    private static void assertFits(Tiling tiling, int row, int column) {
        Bounds part = tiling.part(row, column);
        assertThat(part.width()).isBetween(0.0, tiling.paperWidth() - 2 * Tiling.MARGIN);
        assertThat(part.height()).isBetween(0.0, tiling.paperHeight() - 2 * Tiling.MARGIN);
        double left = column == 0 ? 0 : tiling.part(row, column - 1).right() - Tiling.OVERLAP;
        double top = row == 0 ? 0 : tiling.part(row - 1, column).bottom() - Tiling.OVERLAP;
        assertThat(part.x()).isCloseTo(left, EXACT);
        assertThat(part.y()).isCloseTo(top, EXACT);
        assertThat(column > 0 && part.width() <= Tiling.OVERLAP).isFalse();
        assertThat(row > 0 && part.height() <= Tiling.OVERLAP).isFalse();
    }
}
