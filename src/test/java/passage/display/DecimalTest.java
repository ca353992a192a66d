package passage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "0.5, 0.5",
        "-3.125, -3.125",
        "0.0004, 0",
        "-0.0004, 0",
        "0.0006, 0.001",
        "1.05, 1.05",
        "9.9996, 10",
        "-0.25, -0.25",
        "1234567.891, 1234567.891",
        "1e7, 10000000"
    })
    void isTheShortestFormToThousandths(double value, String text) {
        assertThat(Decimal.format(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimal.format(value));
    }
}
