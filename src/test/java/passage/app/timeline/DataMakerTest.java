package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.layout.Emphasis;
import passage.layout.Grouping;
import passage.layout.Theme;

/** Short lists at once, long ones elsewhere, and only what is still wanted. */
class DataMakerTest {

    private final Deque<Runnable> elsewhere = new ArrayDeque<>();
    private final DataMaker maker = new DataMaker(_ -> Optional.empty(), elsewhere::add, Runnable::run);
    private final List<Integer> made = new ArrayList<>();

    private void make(Dataset dataset) {
        maker.make(
                dataset,
                Locale.ENGLISH,
                Theme.LIGHT,
                Grouping.NONE,
                Emphasis.NONE,
                data -> made.add(data.events().size()));
    }

    private static Dataset dataset(int events) {
        List<Event> all = IntStream.range(0, events)
                .mapToObj(i -> SampleEvents.event("e" + i, "Event", "1991", "treaty", 3))
                .toList();
        return Dataset.of(Path.of("nowhere"), Timeline.EMPTY, all, List.of(), List.of());
    }

    @Test
    void shortListIsMadeAtOnce() {
        make(dataset(200));
        assertThat(made).containsExactly(200);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void longListIsMadeElsewhere() {
        make(dataset(6000));
        assertThat(made).isEmpty();
        elsewhere.remove().run();
        assertThat(made).containsExactly(6000);
    }

    @Test
    void whatIsNoLongerWantedIsForgotten() {
        make(dataset(6000));
        make(dataset(7000));
        make(dataset(10));
        elsewhere.forEach(Runnable::run);
        assertThat(made).containsExactly(10);
    }

    @Test
    void whatWasPreparedIsThereAtOnceIfItIsWhatIsWanted() {
        Dataset dataset = dataset(6000);
        maker.preparing(Locale.ENGLISH, Theme.LIGHT, Grouping.NONE).accept(dataset);
        make(dataset);
        assertThat(made).containsExactly(6000);
        assertThat(elsewhere).isEmpty();

        maker.preparing(Locale.ENGLISH, Theme.DARK, Grouping.NONE).accept(dataset);
        make(dataset);
        assertThat(elsewhere).hasSize(1);
    }

    @Test
    void faultElsewhereIsNotLost() {
        DataMaker faulty = new DataMaker(
                _ -> Optional.empty(),
                elsewhere::add,
                work -> assertThatIllegalStateException().isThrownBy(work::run).withMessageContaining("laid out"));
        Dataset dataset = dataset(6000);
        faulty.make(dataset, Locale.ENGLISH, Theme.LIGHT, null, Emphasis.NONE, data -> made.add(0));
        elsewhere.remove().run();
        assertThat(made).isEmpty();
    }
}
