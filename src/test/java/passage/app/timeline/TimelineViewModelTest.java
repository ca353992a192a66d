package passage.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.layout.Arrangement;
import passage.layout.Grouping;
import passage.layout.LinearScale;
import passage.layout.Metrics;
import passage.layout.Viewport;
import passage.paint.FontMetrics;

/** The window on the timeline, without a toolkit. */
class TimelineViewModelTest {

    private AppViewModel app;
    private TimelineViewModel model;

    @BeforeEach
    void onTheRealData() throws PassageException {
        app = new AppViewModel(DatasetReader.read(Path.of("timeline-data")).dataset());
        model = new TimelineViewModel(app, _ -> Optional.empty(), new FontMetrics(), Runnable::run, Runnable::run);
    }

    @Test
    void changingTheScaleKeepsTheSameDaysInView() {
        model.look(model.windows().around(0, 10_000, 10));
        double first = model.frame().day(Metrics.HEADER);
        double last = model.frame().day(model.frame().width());
        model.scaleChoice().kindProperty().set(ScaleChoice.Kind.LINEAR);

        assertThat(model.frame().day(Metrics.HEADER)).isCloseTo(first, within(0.01));
        assertThat(model.frame().day(model.frame().width())).isCloseTo(last, within(0.01));
    }

    @Test
    void anyBalanceKeepsTheSameDaysInViewAndNoneIsLinear() {
        model.look(model.windows().around(0, 10_000, 10));
        double first = model.frame().day(Metrics.HEADER);
        model.scaleChoice().choose(0.4);
        assertThat(model.frame().day(Metrics.HEADER)).isCloseTo(first, within(0.01));
        model.scaleChoice().choose(0);

        assertThat(model.frame().day(Metrics.HEADER)).isCloseTo(first, within(0.01));
        assertThat(model.frame().scale()).isInstanceOf(LinearScale.class);
        assertThat(model.scaleChoice().balanceProperty().get()).isEqualTo(0.4);
    }

    @Test
    void theNarrowestWindowIsNoNarrowerOnAnotherScale() {
        for (ScaleChoice.Kind kind : ScaleChoice.Kind.values()) {
            model.scaleChoice().kindProperty().set(kind);
            for (double day : new double[] {-90_000, 10_000}) {
                double unit = model.frame().scale().toUnit(day);
                model.look(new Viewport(unit, unit + Viewport.NARROWEST, 824));
                ScaleChoice.Kind other =
                        kind == ScaleChoice.Kind.LINEAR ? ScaleChoice.Kind.BALANCED : ScaleChoice.Kind.LINEAR;
                model.scaleChoice().kindProperty().set(other);
                assertThat(model.viewportProperty().get().span()).isGreaterThan(Viewport.NARROWEST * (1 - 1e-6));
                model.scaleChoice().kindProperty().set(kind);
            }
        }
    }

    @Test
    void zoomingKeepsTheDayUnderThePointer() {
        double day = model.frame().day(500);
        model.zoom(3, 500);
        model.zoom(1 / 1.7, 500);

        assertThat(model.frame().x(day)).isCloseTo(500, within(0.01));
    }

    /** It is longer than the widest window on others. */
    @Test
    void aTimelineOfFortyThousandYearsCanBeZoomedOutAgain() {
        List<Event> events = List.of(
                SampleEvents.event("cave", "Cave", "Y-38000", "culture-education", 3),
                SampleEvents.event("now", "Now", "2000", "culture-education", 3));
        app.show(Dataset.of(Path.of("nowhere"), Timeline.EMPTY, events, List.of(), List.of()));
        model.zoom(1000, 500);
        for (int i = 0; i < 40; i++) {
            model.zoom(0.7, 500);
        }

        assertThat(model.viewportProperty().get().span())
                .isGreaterThan(model.windows().whole().span());
    }

    @Test
    void panningChangesNeitherRowsNorHeights() {
        model.zoom(4, 600);
        Arrangement before = model.arrangement();
        model.pan(137, 0);

        assertThat(model.arrangement()).isSameAs(before);
    }

    @Test
    void whoSeesEverythingSeesEverythingOnTheOtherScaleToo() {
        model.scaleChoice().kindProperty().set(ScaleChoice.Kind.LINEAR);

        assertThat(model.viewportProperty().get()).isEqualTo(model.windows().whole());
    }

    @Test
    void languageThemeAndLanesLeaveTheWindowWhereItIs() {
        model.look(model.windows().around(0, 10_000, 10));
        Viewport before = model.viewportProperty().get();
        app.messages().localeProperty().set(Locale.of("az"));
        app.switchTheme();
        model.groupingProperty().set(Grouping.SOURCE);

        assertThat(model.viewportProperty().get()).isEqualTo(before);
    }

    @Test
    void whoSeesEverythingGoesOnSeeingEverythingWhenTheWindowGrows() {
        model.widthProperty().set(1700);
        assertThat(model.viewportProperty().get()).isEqualTo(model.windows().whole());

        model.zoom(2, 400);
        Viewport closer = model.viewportProperty().get();
        model.widthProperty().set(1200);
        assertThat(model.viewportProperty().get().from()).isEqualTo(closer.from());
        assertThat(model.viewportProperty().get().to()).isEqualTo(closer.to());
    }

    @Test
    void someEventsStayInViewHoweverFarOnePans() {
        model.pan(1e7, 0);
        double left = model.frame().day(Metrics.HEADER);
        assertThat(left).isLessThan(model.dataProperty().get().endDay());
        model.pan(-1e8, 0);
        assertThat(model.frame().day(model.frame().width()))
                .isGreaterThan(model.dataProperty().get().firstDay());
    }

    @Test
    void aDateAskedForIsInTheMiddleOfTheWindow() throws EdtfSyntaxException {
        EdtfDate date = EdtfDate.parse("1918-09-15");
        model.look(model.windows().around(date));

        double middle = Metrics.HEADER + model.viewportProperty().get().width() / 2;
        assertThat(model.frame().day(middle)).isCloseTo(date.range().first() + 0.5, within(1.0));
    }

    @Test
    void lanesAndLanguageChangeWhatIsLaidOut() {
        model.groupingProperty().set(Grouping.SOURCE);
        assertThat(model.dataProperty().get().lanes()).hasSize(5);
        app.messages().localeProperty().set(Locale.of("az"));
        assertThat(model.dataProperty().get().events())
                .anyMatch(item -> item.title().equals("Karlovitsa sülhü"));
    }

    @Test
    void lanesTallerThanTheWindowScrollAndNoFurther() {
        model.heightProperty().set(260);
        model.scrollTo(10_000);
        double most = model.arrangement().height() - model.frame().lanesHeight();
        assertThat(model.scrollProperty().get()).isEqualTo(most).isPositive();
        model.scrollTo(-50);
        assertThat(model.scrollProperty().get()).isZero();
    }

    @Test
    void panningStopsWhereTheLastEventIsInTheMiddle() {
        double middle = Metrics.HEADER + model.viewportProperty().get().width() / 2;
        model.zoom(3, 500);
        model.pan(1e7, 0);
        assertThat(model.frame().x(model.dataProperty().get().endDay())).isCloseTo(middle, within(0.01));
        Viewport there = model.viewportProperty().get();
        model.pan(40, 0);
        assertThat(model.viewportProperty().get()).isEqualTo(there);
        model.pan(-1e7, 0);
        assertThat(model.frame().x(model.dataProperty().get().firstDay())).isCloseTo(middle, within(0.01));
    }

    /** A zoom or a flight may go further; panning from there does not jump, and leads back. */
    @Test
    void whoIsFurtherOutIsPannedOnlyBack() {
        double far = model.frame().scale().toUnit(model.dataProperty().get().endDay());
        model.look(new Viewport(far - 100, far + 900, 824));
        Viewport out = model.viewportProperty().get();
        model.pan(50, 0);
        assertThat(model.viewportProperty().get()).isEqualTo(out);
        model.pan(-50, 0);
        assertThat(model.viewportProperty().get().from()).isLessThan(out.from());
    }
}
