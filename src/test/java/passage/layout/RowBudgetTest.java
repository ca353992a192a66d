package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowBudgetTest {

    @Test
    void everyLaneGetsItsFirstRowEvenBeyondTheBudget() {
        assertThat(RowBudget.share(List.of(new double[] {1}, new double[] {9, 9}, new double[] {1, 1}), 0))
                .containsExactly(1, 1, 1);
        assertThat(RowBudget.share(List.of(new double[] {1, 1}), -7)).containsExactly(1);
    }

    @Test
    void laneThatNeedsNoRowGetsNone() {
        assertThat(RowBudget.share(List.of(new double[0], new double[] {5, 5}), 9))
                .containsExactly(0, 2);
    }

    @Test
    void nextRowGoesToTheLaneWhoseNextRowWeighsMost() {
        List<double[]> weights = List.of(new double[] {10, 2, 8}, new double[] {3, 5, 1});
        assertThat(RowBudget.share(weights, 3)).containsExactly(1, 2);
        assertThat(RowBudget.share(weights, 4)).containsExactly(2, 2);
        assertThat(RowBudget.share(weights, 5)).containsExactly(3, 2);
        assertThat(RowBudget.share(weights, 99)).containsExactly(3, 3);
    }

    @Test
    void ofEqualRowsTheUpperLanesComesFirst() {
        assertThat(RowBudget.share(List.of(new double[] {4, 4}, new double[] {4, 4}), 3))
                .containsExactly(2, 1);
    }

    @Test
    void noRowIsWastedAndNoneGivenTwice() {
        Seeds.each(1000, random -> {
            List<double[]> weights = Stream.generate(
                            () -> random.doubles(random.nextInt(8), 1, 50).toArray())
                    .limit(random.nextInt(6))
                    .toList();
            int rows = random.nextInt(40);
            int[] given = RowBudget.share(weights, rows);
            int wanted = weights.stream().mapToInt(lane -> lane.length).sum();
            int firsts = (int) weights.stream().filter(lane -> lane.length > 0).count();
            assertThat(Arrays.stream(given).sum()).isEqualTo(Math.min(wanted, Math.max(rows, firsts)));
            IntStream.range(0, given.length)
                    .forEach(i ->
                            assertThat(given[i]).isBetween(Math.min(1, weights.get(i).length), weights.get(i).length));
        });
    }

    @Test
    void withMoreRowsNoLaneLosesOne() {
        Seeds.each(1000, random -> {
            List<double[]> weights = Stream.generate(
                            () -> random.doubles(5, 1, 50).toArray())
                    .limit(4)
                    .toList();
            for (int rows = 0; rows < 20; rows++) {
                int[] fewer = RowBudget.share(weights, rows);
                int[] more = RowBudget.share(weights, rows + 1);
                IntStream.range(0, 4).forEach(i -> assertThat(more[i]).isGreaterThanOrEqualTo(fewer[i]));
            }
        });
    }
}
