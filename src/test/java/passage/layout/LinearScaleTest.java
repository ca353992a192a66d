package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearScaleTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -0.5, 0, 18_262.25, 1e7})
    void oneUnitIsOneDay(double day) {
        assertThat(new LinearScale().toUnit(day)).isEqualTo(day);
        assertThat(new LinearScale().toDay(day)).isEqualTo(day);
        assertThat(new LinearScale().compressed()).isEmpty();
    }
}
