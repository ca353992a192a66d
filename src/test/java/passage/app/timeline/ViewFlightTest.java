package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.layout.Viewport;
import passage.paint.FontMetrics;

/** Flights where motion is to be reduced, which need no toolkit: the window is at once where it would have flown. */
class ViewFlightTest {

    private long time;
    private AppViewModel app;
    private TimelineViewModel model;
    private ViewHistory history;
    private ViewFlight flight;

    @BeforeEach
    void whereMotionIsReduced() throws PassageException {
        app = new AppViewModel(DatasetReader.read(Path.of("timeline-data")).dataset());
        model = new TimelineViewModel(app, _ -> Optional.empty(), new FontMetrics(), Runnable::run, Runnable::run);
        history = new ViewHistory(() -> time);
        flight = new ViewFlight(model, history, () -> true);
    }

    @Test
    void theWindowIsThereAtOnceAndCanGoBack() {
        Viewport home = model.viewportProperty().get();
        Viewport target = model.windows().around(7000, 8000, 10);
        AtomicInteger arrivals = new AtomicInteger();
        flight.to(target, arrivals::incrementAndGet);
        assertThat(model.viewportProperty().get()).isEqualTo(target);
        assertThat(arrivals).hasValue(1);

        flight.back();
        assertThat(model.viewportProperty().get().from()).isCloseTo(home.from(), within(1e-6));
        flight.forward();
        assertThat(model.viewportProperty().get().from()).isCloseTo(target.from(), within(1e-6));
        assertThat(arrivals).hasValue(1);
    }

    @Test
    void nothingGlides() {
        Viewport home = model.viewportProperty().get();
        flight.glide(3000, 3000);

        assertThat(model.viewportProperty().get()).isEqualTo(home);
    }

    @Test
    void whatAHandMovesIsRememberedOnceItRested() {
        time = ViewHistory.REST;
        model.zoom(3, 500);
        assertThat(history.backProperty().get()).isTrue();
        model.pan(50, 0);
        flight.back();

        assertThat(model.viewportProperty().get().span())
                .isCloseTo(model.windows().whole().span(), within(1e-6));
        assertThat(history.backProperty().get()).isFalse();
    }

    @Test
    void theOtherScaleAndAnotherWidthAreNoOtherViews() {
        time = ViewHistory.REST;
        model.scaleChoice().kindProperty().set(ScaleChoice.Kind.LINEAR);
        model.widthProperty().set(1500);

        assertThat(history.backProperty().get()).isFalse();
    }

    @Test
    void aViewBackIsOfTheSameDaysOnTheOtherScale() {
        flight.to(model.windows().around(7000, 8000, 10), () -> {});
        double day = model.frame().day(500);
        flight.to(model.windows().whole(), () -> {});
        model.scaleChoice().kindProperty().set(ScaleChoice.Kind.LINEAR);
        model.look(model.windows().whole());
        flight.back();

        double first = model.frame().day(model.frame().plotLeft());
        double end = model.frame().day(model.frame().width());
        assertThat(day).isBetween(first, end);
        assertThat(end - first).isLessThan(5000);
    }

    @Test
    void thereIsNoWayBackToWhereThereWasNothingYet() throws PassageException {
        Dataset read = app.dataset();
        AppViewModel fresh = new AppViewModel(Dataset.empty(Path.of("")));
        TimelineViewModel empty =
                new TimelineViewModel(fresh, _ -> Optional.empty(), new FontMetrics(), Runnable::run, Runnable::run);
        flight = new ViewFlight(empty, history, () -> true);
        time = 10 * ViewHistory.REST;
        fresh.show(read);

        assertThat(history.backProperty().get()).isFalse();
        flight.to(empty.windows().around(7000, 8000, 10), () -> {});
        assertThat(history.backProperty().get()).isTrue();
    }
}
