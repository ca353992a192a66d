package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a word is worth")
class WorthTest {

    @Test
    void theGreaterNumberIsWithoutSlipOrHasMorePoints() {
        for (Quality quality : Quality.values()) {
            for (Field field : Field.values()) {
                byte worth = Worth.of(quality)[field.ordinal()];
                if (quality == Quality.NONE) {
                    assertThat(worth).isZero();
                    continue;
                }
                assertThat(Worth.points(worth)).isEqualTo(quality.in(field));
                assertThat(Worth.isSure(worth)).isEqualTo(quality != Quality.SLIP);
                if (worth > 1) {
                    byte less = (byte) (worth - 1);
                    assertThat(Worth.isSure(worth) && !Worth.isSure(less) || Worth.points(worth) >= Worth.points(less))
                            .isTrue();
                }
            }
        }
    }
}
