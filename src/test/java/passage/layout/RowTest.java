package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    private static boolean take(Row row, double left, double right) {
        boolean free = row.isFree(left, right);
        if (free) {
            row.take(left, right);
        }
        return free;
    }

    @Test
    void takesWhatIsFreeAndNothingElse() {
        Row row = new Row();
        assertThat(take(row, 10, 20)).isTrue();
        assertThat(take(row, 30, 40)).isTrue();
        assertThat(take(row, 15, 25)).isFalse();
        assertThat(take(row, 5, 11)).isFalse();
        assertThat(take(row, 0, 99)).isFalse();
        assertThat(take(row, 12, 13)).isFalse();
        assertThat(take(row, 20, 30)).isTrue();
        assertThat(take(row, -9, 9)).isTrue();
    }

    @Test
    void whatIsGivenBackIsFreeAgain() {
        Row row = new Row();
        row.take(10, 20);
        row.take(30, 40);
        row.giveBack(10);
        assertThat(row.isFree(5, 30)).isTrue();
        assertThat(row.isFree(5, 31)).isFalse();
    }

    @Test
    void whatIsTakenNeverOverlaps() {
        Seeds.each(1000, random -> {
            Row row = new Row();
            List<double[]> taken = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                double left = 1000 * random.nextDouble();
                double right = left + 1 + 60 * random.nextDouble();
                boolean free = taken.stream().allMatch(other -> right <= other[0] || other[1] <= left);
                assertThat(take(row, left, right)).isEqualTo(free);
                if (free) {
                    taken.add(new double[] {left, right});
                } else if (random.nextInt(3) == 0) {
                    row.giveBack(taken.remove(random.nextInt(taken.size()))[0]);
                }
            }
        });
    }
}
