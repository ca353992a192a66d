package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of ids finds the elements of a list")
class IdTableTest {
    /** Two of these have the same hash code, and so have any two words made of as many of them. */
    private static final List<String> ALIKE = List.of("Aa", "BB");

    private static IdTable<String> table(List<String> ids) {
        return IdTable.of(ids, UnaryOperator.identity());
    }

    @Test
    void everyElementIsFoundAndNothingElse() {
        List<String> ids = IntStream.range(0, 100_000).mapToObj(i -> "e" + i).toList();

        IdTable<String> table = table(ids);

        assertThat(IntStream.range(0, ids.size())).allMatch(i -> table.position("e" + i) == i);
        assertThat(table.element("e99999")).contains("e99999");
        assertThat(table.element("e100000")).isEmpty();
        assertThat(table.element("")).isEmpty();
    }

    @Test
    void idsWithTheSameHashCodeAreToldApart() {
        List<String> ids = ALIKE.stream()
                .flatMap(one -> ALIKE.stream().flatMap(two -> ALIKE.stream().map(three -> one + two + three)))
                .toList();

        IdTable<String> table = table(ids);

        assertThat(ids).extracting(String::hashCode).containsOnly(ids.getFirst().hashCode());
        assertThat(ids).allSatisfy(id -> assertThat(table.element(id)).contains(id));
        assertThat(table.element("AaAaAaAa")).isEmpty();
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(table(List.of()).element("e")).isEmpty();
    }

    @Test
    void aListThatGrowsIsFoundAsFarAsItIsEntered() {
        List<String> ids = new ArrayList<>();
        IdTable<String> table = IdTable.growing(ids, UnaryOperator.identity());
        for (int i = 0; i < 1000; i++) {
            assertThat(table.position("e" + i)).isEqualTo(-1);
            ids.add("e" + i);
            table.enter();
            assertThat(table.position("e" + i)).isEqualTo(i);
            assertThat(table.position("e0")).isZero();
        }
    }

    @Test
    void twoWithTheSameIdAreRefused() {
        assertThatThrownBy(() -> table(List.of("a", "b", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }
}
