package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.paint.FontMetrics;

/** A list that takes a while to be laid out, while somebody goes on choosing. */
class LongListTest {

    private final Deque<Runnable> elsewhere = new ArrayDeque<>();
    private final AppViewModel app = new AppViewModel(dataset(10, "1991"));
    private final TimelineViewModel model =
            new TimelineViewModel(app, _ -> Optional.empty(), new FontMetrics(), elsewhere::add, Runnable::run);

    private static Dataset dataset(int events, String date) {
        List<Event> all = IntStream.range(0, events)
                .mapToObj(i -> SampleEvents.event("e" + i, "Event", date, "treaty", 3))
                .toList();
        return Dataset.of(Path.of("nowhere"), Timeline.EMPTY, all, List.of(), List.of());
    }

    private void layOut() {
        while (!elsewhere.isEmpty()) {
            elsewhere.remove().run();
        }
    }

    @Test
    void allOfItIsShownAlsoWhereThemeAndLanguageWereChangedMeanwhile() {
        app.show(dataset(6000, "1850"));
        app.switchTheme();
        app.messages().localeProperty().set(Locale.of("tr"));
        layOut();

        assertThat(model.dataProperty().get().events()).hasSize(6000);
        assertThat(model.viewportProperty().get()).isEqualTo(model.windows().whole());
        assertThat(model.frame().day(model.frame().plotLeft())).isBetween(-44_000.0, -43_000.0);
    }

    @Test
    void whatIsInViewStaysWhereOnlyTheThemeChanges() {
        app.show(dataset(6000, "1850"));
        layOut();
        model.zoom(3, 500);
        double day = model.frame().day(500);
        app.switchTheme();
        layOut();

        assertThat(model.frame().day(500)).isEqualTo(day);
    }
}
