package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.app.Messages;
import passage.export.PictureSize;
import passage.export.Sizes;
import passage.layout.Seeds;

class SizeViewModelTest {

    private final Messages messages = new Messages();
    private SizeViewModel size;

    @BeforeEach
    void a3() {
        size = new SizeViewModel(messages);
        size.show(Sizes.of("A3", 150), LengthUnit.MM);
    }

    private PictureSize now() {
        return size.sizeProperty().getValue().orElseThrow();
    }

    @Test
    void aSizeIsToldInItsUnit() {
        assertThat(size.widthProperty().get()).isEqualTo("420");
        assertThat(size.heightProperty().get()).isEqualTo("297");
        assertThat(size.dpiProperty().get()).isEqualTo("150");
        assertThat(size.problemProperty().getValue()).isEmpty();
    }

    @Test
    void anotherUnitTellsTheSameSize() {
        PictureSize before = now();

        size.tellIn(LengthUnit.PX);
        assertThat(size.widthProperty().get()).isEqualTo("2480");
        size.tellIn(LengthUnit.INCH);
        assertThat(size.widthProperty().get()).isEqualTo("16.54");

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void noUnitChangesAnySize() {
        Seeds.each(500, (Random random) -> {
            PictureSize some = new PictureSize(
                    4 + random.nextDouble() * 70_000, 4 + random.nextDouble() * 70_000, 0.2 + random.nextDouble());
            size.pixelsProperty().set(false);
            size.show(some, LengthUnit.values()[random.nextInt(3)]);
            size.tellIn(LengthUnit.values()[random.nextInt(3)]);
            size.tellIn(LengthUnit.values()[random.nextInt(3)]);
            assertThat(now()).isEqualTo(some);
        });
    }

    @Test
    void whatIsTypedCounts() {
        size.widthProperty().set("29,7");

        assertThat(now().width()).isCloseTo(29.7 / 25.4 * 96, within(1e-9));
        assertThat(now().scale()).isEqualTo(150 / 96.0);
    }

    @Test
    void dotsPerInchKeepTheLengthsThatAreTypedInMillimetres() {
        double before = now().width();
        size.dpiProperty().set("300");

        assertThat(now().width()).isCloseTo(before, within(1e-9));
        assertThat(now().scale()).isEqualTo(300 / 96.0);
    }

    @Test
    void pixelsStayAsManyWhenTheyAreTypedSo() {
        size.tellIn(LengthUnit.PX);
        size.widthProperty().set("1920");
        size.dpiProperty().set("192");

        assertThat(now().width() * now().scale()).isCloseTo(1920, within(1e-9));
    }

    @Test
    void aSheetIsTurnedAndBack() {
        PictureSize before = now();
        size.turn();
        assertThat(size.widthProperty().get()).isEqualTo("297");
        size.turn();
        assertThat(now()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | at least 1 mm
            -5     | at least 1 mm
            20001  | 20 m long at most
            wide   | “wide” is not a number.
            ''     | “” is not a number.
            1e3    | “1e3” is not a number.
            """)
    void whatIsNoSideIsSaid(String typed, String said) {
        size.widthProperty().set(typed);

        assertThat(size.problemProperty().getValue()).contains(said);
        assertThat(size.sizeProperty().getValue()).isEmpty();
        assertThat(size.isSide(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "2401", "many"})
    void whatIsNoNumberOfDotsIsSaid(String typed) {
        size.dpiProperty().set(typed);

        assertThat(size.problemProperty().getValue()).contains("from 10 to 2,400");
        assertThat(size.sizeProperty().getValue()).isEmpty();
    }

    @Test
    void tooManyPixelsAreSaidOnlyWherePixelsMatter() {
        size.widthProperty().set("2000");
        size.heightProperty().set("2000");
        size.dpiProperty().set("1200");

        assertThat(size.problemProperty().getValue()).contains("94,488 × 94,488 pixels");
        assertThat(size.sizeProperty().getValue()).isEmpty();

        size.pixelsProperty().set(false);
        assertThat(size.problemProperty().getValue()).isEmpty();
        assertThat(size.sizeProperty().getValue()).isPresent();
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        messages.localeProperty().set(Locale.of("tr"));
        size.tellIn(LengthUnit.INCH);

        assertThat(size.widthProperty().get()).isEqualTo("16,54");
    }
}
