package passage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @Test
    void readsWhatItWrites() {
        assertThat(Colour.of("0B6FB8")).isEqualTo(new Colour(0x0b, 0x6f, 0xb8, 255));
        assertThat(Colour.of("#0b6fb8").hex()).isEqualTo("#0b6fb8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "0B6FB", "0B6FB88", "red", "-12345", "+12345", "0B6FBG", "##0B6FB"})
    void refusesWhatIsNoColour(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(text));
    }

    @ParameterizedTest
    @CsvSource({"-0.5, 0", "0, 0", "0.5, 128", "1, 255", "1.5, 255"})
    void opacityStaysBetweenNothingAndSolid(double opacity, int alpha) {
        assertThat(Colour.of("000000").withOpacity(opacity).alpha()).isEqualTo(alpha);
    }

    @Test
    void partsGoFrom0To255() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(256, 0, 0, 255));
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 0, -1, 255));
    }

    @ParameterizedTest
    @CsvSource({"FFFFFF, 000000, 21", "767676, FFFFFF, 4.54", "0B5CAD, 0B5CAD, 1"})
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isCloseTo(contrast, within(0.005));
    }
}
