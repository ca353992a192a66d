package passage.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    private static final Style BLACK = Style.filled(Colour.of("000000"));

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "6, 5", "1e9, 5", "Infinity, 5"})
    void cornerIsAtMostHalfOfTheShorterSide(double radius, double corner) {
        assertThat(rect(radius).corner()).isEqualTo(corner);
    }

    @Test
    void valuesThatCannotBeDrawnCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> rect(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> rect(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Font(Face.SANS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Font(Face.SANS, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Stroke.solid(Colour.of("000000"), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stroke(Colour.of("000000"), 1, Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"0,0,1,1, false", "0,0,0,1, true", "0,0,1,-1, true", "NaN,0,1,1, true", "0,0,Infinity,1, true"})
    void boundsWithNothingInsideAreEmpty(double x, double y, double width, double height, boolean empty) {
        assertThat(new Bounds(x, y, width, height).isEmpty()).isEqualTo(empty);
    }

    private static Mark.Rect rect(double radius) {
        return new Mark.Rect(new Bounds(0, 0, 40, 10), radius, BLACK, Optional.empty());
    }
}
