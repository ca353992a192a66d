package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import passage.layout.Seeds;

/** Where the windows of a lesson go. */
class PlacementTest {

    private static final Monitor LAPTOP = FewScreens.monitor(0, 0, 1920, 1080);
    private static final Monitor PROJECTOR = FewScreens.monitor(1920, 0, 1024, 768);
    private static final Monitor THIRD = FewScreens.monitor(-1280, 0, 1280, 1024);

    private static Placement place(List<Monitor> monitors) {
        return Placement.of(monitors, false, Optional.empty());
    }

    @Test
    void theClassHasTheSecondScreenAndTheTeacherTheFirst() {
        assertThat(place(List.of(LAPTOP, PROJECTOR))).isEqualTo(new Placement(PROJECTOR, Optional.of(LAPTOP)));
    }

    @Test
    void theOnlyScreenIsTheClasss() {
        assertThat(place(List.of(LAPTOP))).isEqualTo(new Placement(LAPTOP, Optional.empty()));
    }

    @Test
    void swappedTheClassHasTheFirst() {
        assertThat(Placement.of(List.of(LAPTOP, PROJECTOR), true, Optional.empty()))
                .isEqualTo(new Placement(LAPTOP, Optional.of(PROJECTOR)));
    }

    @Test
    void aProjectorThatShowsWhatTheLaptopShowsIsNoSecondScreen() {
        assertThat(place(List.of(LAPTOP, LAPTOP))).isEqualTo(new Placement(LAPTOP, Optional.empty()));
        Monitor corner = FewScreens.monitor(0, 0, 1024, 768);
        assertThat(place(List.of(LAPTOP, corner))).isEqualTo(new Placement(LAPTOP, Optional.empty()));
    }

    @Test
    void screensThatTouchAreTwo() {
        assertThat(place(List.of(LAPTOP, PROJECTOR)).presenter()).isPresent();
        Monitor above = FewScreens.monitor(0, -768, 1024, 768);
        assertThat(place(List.of(LAPTOP, above)).audience()).isEqualTo(above);
    }

    @Test
    void withoutTheProjectorTheClassSeesTheLaptopAndWithItAllIsAsBefore() {
        Placement two = place(List.of(LAPTOP, PROJECTOR));
        Placement one = Placement.of(List.of(LAPTOP), false, Optional.of(two));
        assertThat(one).isEqualTo(new Placement(LAPTOP, Optional.empty()));
        assertThat(Placement.of(List.of(LAPTOP, PROJECTOR), false, Optional.of(one)))
                .isEqualTo(two);
    }

    @Test
    void aThirdScreenMovesNothing() {
        Placement two = place(List.of(LAPTOP, PROJECTOR));
        assertThat(Placement.of(List.of(LAPTOP, THIRD, PROJECTOR), false, Optional.of(two)))
                .isEqualTo(two);
    }

    @Test
    void whicheverScreenBecomesTheFirstTheWindowsStay() {
        Placement two = place(List.of(LAPTOP, PROJECTOR));
        assertThat(Placement.of(List.of(PROJECTOR, LAPTOP), false, Optional.of(two)))
                .isEqualTo(two);
    }

    @Test
    void aScreenOfAnotherResolutionOrScaleIsFittedAnew() {
        Placement two = place(List.of(LAPTOP, PROJECTOR));
        Monitor finer = FewScreens.monitor(1920, 0, 1920, 1080);
        assertThat(Placement.of(List.of(LAPTOP, finer), false, Optional.of(two)).audience())
                .isEqualTo(finer);
        Monitor scaled = new Monitor(PROJECTOR.bounds(), new Rectangle2D(1920, 0, 1024, 740), 2);
        assertThat(Placement.of(List.of(LAPTOP, scaled), false, Optional.of(two))
                        .audience())
                .isEqualTo(scaled);
    }

    /** Whatever happens to the screens, each window is on one that is there, and never both on the same. */
    @Test
    void eachWindowIsOnAScreenThatIsThere() {
        Seeds.each(100, random -> {
            Optional<Placement> before = Optional.empty();
            for (int change = 0; change < 20; change++) {
                List<Monitor> monitors = new ArrayList<>(List.of(LAPTOP, PROJECTOR, THIRD));
                Collections.shuffle(monitors, random);
                List<Monitor> there = monitors.subList(0, random.nextInt(1, 4));
                Placement now = Placement.of(there, random.nextBoolean(), before);
                assertThat(there).contains(now.audience());
                assertThat(now.presenter().isPresent()).isEqualTo(there.size() > 1);
                assertThat(now.presenter()).isNotEqualTo(Optional.of(now.audience()));
                now.presenter().ifPresent(own -> assertThat(there).contains(own));
                before = Optional.of(now);
            }
        });
    }
}
