package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import passage.display.FixedWidth;

class ForesightTest {

    @Test
    void changesNothingThatIsDrawn() {
        Seeds.each(1000, random -> {
            Look look = Look.random(random);
            Arrangement ahead = look.arrangement();
            int[] lanes = {random.nextInt(10)};
            Foresight.from(look.frame(), ahead, () -> lanes[0]-- > 0);
            Look next = look.through(look.frame().viewport().zoomed(1.2, 100).panned(random.nextInt(300)));
            assertThat(TimelineLayout.of(ahead, next.frame(), "A timeline", new FixedWidth()))
                    .isEqualTo(next.picture());
        });
    }

    @Test
    void stopsWhenThereIsNoTime() {
        Look look = Look.whole(Items.data(Items.dot("a", "A", 0), Items.dot("b", "B", 9000)), 900, 300);
        int[] asked = {0};
        Foresight.from(look.frame(), look.arrangement(), () -> {
            asked[0]++;
            return false;
        });
        assertThat(asked[0]).isEqualTo(3);
    }
}
