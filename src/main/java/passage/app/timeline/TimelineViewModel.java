package passage.app.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.display.Icon;
import passage.display.TextMeasurer;
import passage.layout.Arrangement;
import passage.layout.DaysInView;
import passage.layout.Emphasis;
import passage.layout.EventsInView;
import passage.layout.Frame;
import passage.layout.Grouping;
import passage.layout.LinearScale;
import passage.layout.Metrics;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.Viewport;

/**
 * The window on the timeline: which part of time is in view, on which scale and in which lanes. The arrangement is made
 * anew only when something it depends on changes.
 */
public final class TimelineViewModel {

    private static final double SMALLEST = 40;
    /** How far out one can zoom, in windows that show everything. */
    private static final double FURTHEST = 1.25;

    private final AppViewModel app;
    private final DataMaker maker;
    private final Arranger arranger;
    private final TextMeasurer measurer;

    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.CATEGORY);
    private final ScaleChoice scaleChoice = new ScaleChoice();
    private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(this, "emphasis", Emphasis.NONE);
    private final ReadOnlyObjectWrapper<TimelineData> data = new ReadOnlyObjectWrapper<>(this, "data");
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(this, "viewport");
    private final ReadOnlyObjectWrapper<EventsInView> eventsInView =
            new ReadOnlyObjectWrapper<>(this, "eventsInView", new EventsInView(0, 0));
    private final DoubleProperty width = new SimpleDoubleProperty(this, "width", 1000);
    private final DoubleProperty height = new SimpleDoubleProperty(this, "height", 600);
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);
    private final StringProperty hovered = new SimpleStringProperty(this, "hovered", "");

    private final double header;
    private TimeScale scale = new LinearScale();
    private Dataset begun;

    /**
     * @param icons the icon of a name, if there is one
     * @param elsewhere where long work is done
     * @param here what runs something on the thread of this model
     */
    public TimelineViewModel(
            AppViewModel app,
            Function<String, Optional<Icon>> icons,
            TextMeasurer measurer,
            Executor elsewhere,
            Executor here) {
        this(app, icons, measurer, elsewhere, here, Metrics.HEADER);
    }

    /** @param header width of the column that names the lanes, in points; 0 where they need no names */
    public TimelineViewModel(
            AppViewModel app,
            Function<String, Optional<Icon>> icons,
            TextMeasurer measurer,
            Executor elsewhere,
            Executor here,
            double header) {
        this.app = app;
        this.header = header;
        this.maker = new DataMaker(icons, elsewhere, here);
        this.measurer = measurer;
        this.arranger = new Arranger(measurer);
        data.set(TimelineData.EMPTY);
        viewport.set(windows().whole());
        remake(() -> {});
        app.datasetProperty().addListener((_, _, _) -> remake(() -> {}));
        app.themeProperty().addListener((_, _, _) -> remake(() -> {}));
        app.messages().localeProperty().addListener((_, _, _) -> remake(() -> {}));
        grouping.addListener((_, _, _) -> remake(() -> scroll.set(0)));
        emphasis.addListener((_, _, _) -> remake(() -> {}));
        scaleChoice.kindProperty().addListener((_, _, _) -> rescale());
        scaleChoice.balanceProperty().addListener((_, _, _) -> rescale());
        width.addListener((_, before, _) -> refit(plotWidth(before.doubleValue())));
    }

    /** Who sees everything goes on seeing everything when the window changes. */
    private void refit(double before) {
        boolean everything = viewport.get().equals(windows(before).whole());
        viewport.set(everything ? windows().whole() : viewport.get().resized(plotWidth()));
    }

    /** What is to be done with a dataset, on any thread, so that it can be shown at once in what is chosen now. */
    public Consumer<Dataset> preparing() {
        return maker.preparing(app.messages().locale(), app.themeProperty().get(), grouping.get());
    }

    /** What is chosen while a long list is made has it made anew; it is shown from its beginning all the same. */
    private void remake(Runnable then) {
        Dataset dataset = app.dataset();
        Locale locale = app.messages().locale();
        maker.make(dataset, locale, app.themeProperty().get(), grouping.get(), emphasis.get(), made -> {
            data.set(made);
            then.run();
            if (begun != dataset) {
                begun = dataset;
                begin();
            }
        });
    }

    /** Puts the same days in view on the scale of the moment, or more where they are too few for a window on it. */
    private void rescale() {
        TimeScale before = scale;
        Viewport view = viewport.get();
        scale = scaleChoice.of(data.get());
        DaysInView shown = DaysInView.of(view, before);
        viewport.set(shown.on(scale, plotWidth()));
    }

    private double plotWidth() {
        return plotWidth(width.get());
    }

    private double plotWidth(double width) {
        return Math.max(SMALLEST, width - header);
    }

    /** The frame of the picture as it is now. */
    public Frame frame() {
        double shownHeight = Math.max(Metrics.AXIS + SMALLEST, height.get());
        return new Frame(
                plotWidth() + header,
                shownHeight,
                viewport.get(),
                scale,
                scroll.get(),
                app.themeProperty().get(),
                app.messages().locale());
    }

    /** Rows, clusters and labels at every zoom. */
    public Arrangement arrangement() {
        return arranger.of(data.get(), frame());
    }

    /** Gives rows, close to each other, first to what a view of these days shows rather than the whole timeline. */
    public void decideFor(DaysInView days) {
        arranger.decideFor(days);
    }

    /** Shows what the dataset wants to be seen first, or everything where that is not less. */
    private void begin() {
        scale = scaleChoice.of(data.get());
        fitAll();
        opening();
    }

    private void opening() {
        TimelineData shown = data.get();
        app.dataset()
                .view()
                .map(EdtfDate::range)
                .filter(DayRange::hasFirst)
                .filter(DayRange::hasEnd)
                .filter(range -> range.first() > shown.firstDay() || range.end() < shown.endDay())
                .ifPresent(range -> look(windows().of(range.first(), range.end())));
    }

    /** Shows everything. */
    public void fitAll() {
        viewport.set(windows().whole());
        scroll.set(0);
    }

    /** The windows through which the timeline can be looked at, on the scale of the moment. */
    public Windows windows() {
        return windows(plotWidth());
    }

    private Windows windows(double plotWidth) {
        return new Windows(data.get(), scale, plotWidth);
    }

    /** Looks through another window, moved if it would lose sight of all events. */
    public void look(Viewport wanted) {
        viewport.set(windows().seeing(wanted));
    }

    /** Zooms so that the time under pixel {@code x} of the picture stays there. */
    public void zoom(double factor, double x) {
        double widest = windows().whole().span() * FURTHEST;
        double furthest = Math.min(1, viewport.get().span() / widest);
        look(viewport.get().zoomed(Math.max(factor, furthest), x - header, Math.max(Viewport.WIDEST, widest)));
    }

    /** Moves the window, as far as there is something to see; positive pixels show what lies to the right and below. */
    public void pan(double dx, double dy) {
        viewport.set(windows().panned(viewport.get(), dx));
        scrollTo(scroll.get() + dy);
    }

    /** Moves the lanes, as far as there is more of them than the window holds. */
    public void scrollTo(double wanted) {
        double most = Math.max(0, arrangement().height() - frame().lanesHeight());
        scroll.set(Math.clamp(wanted, 0, most));
    }

    /** The place of the first event that begins in view or later; the number of events where none does. */
    public int firstInView(TimelineData shown) {
        Frame frame = frame();
        return shown.firstFrom(frame.day(frame.plotLeft()));
    }

    /** Counts what is in view; to be asked for when a picture of it has been painted. */
    void count() {
        eventsInView.set(EventsInView.of(arrangement(), frame()));
    }

    /** The events on their lanes, in the language and grouping chosen now. */
    public ReadOnlyObjectProperty<TimelineData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** How many events the picture that was painted last has in view, and how many of them without a title. */
    public ReadOnlyObjectProperty<EventsInView> eventsInViewProperty() {
        return eventsInView.getReadOnlyProperty();
    }

    /** Which stretch of the scale is in view, and how many points a unit takes. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** What the lanes stand for; never null. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** What stands out of the timeline and what it keeps to itself; never null. */
    public ObjectProperty<Emphasis> emphasisProperty() {
        return emphasis;
    }

    /** Which scale the timeline is drawn on. */
    public ScaleChoice scaleChoice() {
        return scaleChoice;
    }

    /** Width of the picture in points. */
    public DoubleProperty widthProperty() {
        return width;
    }

    /** Height of the picture in points, axis included. */
    public DoubleProperty heightProperty() {
        return height;
    }

    /** By how many points the lanes are scrolled down. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    /** Id of the event under the pointer, or empty. */
    public StringProperty hoveredProperty() {
        return hovered;
    }

    /** What is shown and selected in the whole window. */
    public AppViewModel app() {
        return app;
    }

    /** How wide words are, in the fonts that they are drawn in. */
    public TextMeasurer measurer() {
        return measurer;
    }
}
