package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void takesWhatIsFreeAndNothingElse() {
        Row row = new Row();
        assertThat(row.take(10, 20)).isTrue();
        assertThat(row.take(30, 40)).isTrue();
        assertThat(row.take(15, 25)).isFalse();
        assertThat(row.take(5, 11)).isFalse();
        assertThat(row.take(0, 99)).isFalse();
        assertThat(row.take(12, 13)).isFalse();
        assertThat(row.take(21, 29)).isTrue();
        assertThat(row.take(-9, 9)).isTrue();
    }

    @Test
    void whatIsTakenNeverOverlaps() {
        Seeds.each(200, random -> {
            Row row = new Row();
            List<double[]> taken = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                double left = 1000 * random.nextDouble();
                double right = left + 1 + 60 * random.nextDouble();
                boolean free = taken.stream().allMatch(other -> right < other[0] || other[1] < left);
                assertThat(row.take(left, right)).isEqualTo(free);
                if (free) {
                    taken.add(new double[] {left, right});
                }
            }
        });
    }
}
