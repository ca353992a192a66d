package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTableTest {

    @Test
    void findsEveryEventByItsIdAndNoOther() {
        List<TimelineItem> items = IntStream.range(0, 3000)
                .mapToObj(i -> Items.dot("event-" + i, "", i))
                .toList();
        IdTable table = new IdTable(items);
        for (int i = 0; i < items.size(); i++) {
            assertThat(table.place("event-" + i)).contains(i);
        }
        assertThat(table.place("event-3000")).isEmpty();
        assertThat(table.place("")).isEmpty();
    }

    /** "Aa" and "BB" have the same hash code. */
    @Test
    void tellsApartIdsWithTheSameHash() {
        IdTable table = new IdTable(List.of(Items.dot("Aa", "", 1), Items.dot("BB", "", 2)));
        assertThat(table.place("Aa")).contains(0);
        assertThat(table.place("BB")).contains(1);
        assertThat(table.place("C#")).isEmpty();
    }

    @Test
    void emptyTableFindsNothing() {
        assertThat(new IdTable(List.of()).place("a")).isEmpty();
    }
}
