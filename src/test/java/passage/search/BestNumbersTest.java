package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.layout.Seeds;

@DisplayName("Of many numbers the greatest are kept")
class BestNumbersTest {

    @Test
    void thoseThatSortingAllWouldGive() {
        Seeds.each(200, random -> {
            int most = 1 + random.nextInt(10);
            long[] numbers = random.longs(random.nextInt(100), 0, 40).toArray();
            BestNumbers best = new BestNumbers(most);
            LongStream.of(numbers).forEach(best::add);

            assertThat(best.sorted())
                    .containsExactly(LongStream.of(numbers)
                            .sorted()
                            .skip(Math.max(0, numbers.length - most))
                            .toArray());
        });
    }
}
