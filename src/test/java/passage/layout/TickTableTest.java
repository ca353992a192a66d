package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import passage.layout.TickInterval.Days;
import passage.layout.TickInterval.Months;
import passage.layout.TickInterval.Years;

class TickTableTest {

    @Test
    void aUnitIsDividedByTheNextRowFinestFirst() {
        assertThat(TickTable.divisions(new Years(100)))
                .containsExactly(new Years(10), new Years(20), new Years(25), new Years(50));
        assertThat(TickTable.divisions(new Years(10))).containsExactly(new Years(1), new Years(2), new Years(5));
        assertThat(TickTable.divisions(new Years(1))).containsExactly(new Months(1), new Months(3), new Months(6));
        assertThat(TickTable.divisions(new Months(1))).containsExactly(new Days(1), new Days(2), new Days(7));
        assertThat(TickTable.divisions(new Days(1))).isEmpty();
    }

    @Test
    void whatIsLongerThanItsUnitIsDividedByWhatFitsIntoItExactly() {
        assertThat(TickTable.divisions(new Years(50))).containsExactly(new Years(10), new Years(25));
        assertThat(TickTable.divisions(new Years(25))).isEmpty();
        assertThat(TickTable.divisions(new Years(20))).containsExactly(new Years(10));
        assertThat(TickTable.divisions(new Years(5))).containsExactly(new Years(1));
        assertThat(TickTable.divisions(new Months(6))).containsExactly(new Months(1), new Months(3));
        assertThat(TickTable.divisions(new Days(7))).containsExactly(new Days(1), new Days(2));
    }

    /** What lets a gap be divided further without moving what stands there already. Only weeks run on over the months. */
    @Test
    void ticksOfAnIntervalAreAmongThoseOfItsDivisions() {
        for (TickInterval interval :
                TickTable.ROWS.stream().flatMap(List::stream).toList()) {
            for (TickInterval division : TickTable.divisions(interval)) {
                if (interval.days() < 100_000 * 365.0 && !(interval.equals(new Months(1)) && division.days() > 1)) {
                    LocalDate tick = LocalDate.of(-3, 5, 5);
                    for (int n = 0; n < 60; n++) {
                        tick = interval.next(tick);
                        assertThat(division.has(tick))
                                .as("%s in %s and %s", tick, interval, division)
                                .isTrue();
                    }
                }
            }
        }
    }
}
