package passage.app.timeline;

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
    private final TextMeasurer measurer;

    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.CATEGORY);
    private final ScaleChoice scaleChoice = new ScaleChoice();
    private final ReadOnlyObjectWrapper<TimelineData> data = new ReadOnlyObjectWrapper<>(this, "data");
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(this, "viewport");
    private final DoubleProperty width = new SimpleDoubleProperty(this, "width", 1000);
    private final DoubleProperty height = new SimpleDoubleProperty(this, "height", 600);
    private final DoubleProperty scroll = new SimpleDoubleProperty(this, "scroll", 0);
    private final StringProperty hovered = new SimpleStringProperty(this, "hovered", "");

    private TimeScale scale = new LinearScale();
    private Arrangement.Request arranged;
    private Arrangement arrangement;
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
        this.app = app;
        this.maker = new DataMaker(icons, elsewhere, here);
        this.measurer = measurer;
        data.set(TimelineData.EMPTY);
        viewport.set(whole());
        remake(() -> {});
        app.datasetProperty().addListener((_, _, _) -> remake(() -> {}));
        app.themeProperty().addListener((_, _, _) -> remake(() -> {}));
        app.messages().localeProperty().addListener((_, _, _) -> remake(() -> {}));
        grouping.addListener((_, _, _) -> remake(() -> scroll.set(0)));
        scaleChoice.kindProperty().addListener((_, _, _) -> rescale());
        scaleChoice.balanceProperty().addListener((_, _, _) -> rescale());
        width.addListener((_, before, _) -> refit(plotWidth(before.doubleValue())));
    }

    /** Who sees everything goes on seeing everything when the window changes. */
    private void refit(double before) {
        boolean everything = viewport.get().equals(whole(before));
        viewport.set(everything ? whole() : viewport.get().resized(plotWidth()));
    }

    /** What is to be done with a dataset, on any thread, so that it can be shown at once in what is chosen now. */
    public Consumer<Dataset> preparing() {
        return maker.preparing(app.messages().locale(), app.themeProperty().get(), grouping.get());
    }

    /** What is chosen while a long list is made has it made anew; it is shown from its beginning all the same. */
    private void remake(Runnable then) {
        Dataset dataset = app.dataset();
        maker.make(dataset, app.messages().locale(), app.themeProperty().get(), grouping.get(), made -> {
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

    private static double plotWidth(double width) {
        return Math.max(SMALLEST, width - Metrics.HEADER);
    }

    /** The frame of the picture as it is now. */
    public Frame frame() {
        double shownHeight = Math.max(Metrics.AXIS + SMALLEST, height.get());
        return new Frame(
                plotWidth() + Metrics.HEADER,
                shownHeight,
                viewport.get(),
                scale,
                scroll.get(),
                app.themeProperty().get(),
                app.messages().locale());
    }

    /** Rows, clusters and labels at every zoom. */
    public Arrangement arrangement() {
        Frame frame = frame();
        Arrangement.Request request =
                Arrangement.Request.of(data.get(), scale, plotWidth(), frame.lanesHeight(), frame.theme());
        if (arranged == null || !arranged.sameAs(request)) {
            arrangement = Arrangement.of(request, measurer);
            arranged = request;
        }
        return arrangement;
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
                .ifPresent(range ->
                        look(Viewport.around(scale.toUnit(range.first()), scale.toUnit(range.end()), plotWidth())));
    }

    /** Shows everything. */
    public void fitAll() {
        viewport.set(whole());
        scroll.set(0);
    }

    /** The window that shows everything. */
    public Viewport whole() {
        return whole(plotWidth());
    }

    private Viewport whole(double plotWidth) {
        TimelineData shown = data.get();
        return Viewport.around(scale.toUnit(shown.firstDay()), scale.toUnit(shown.endDay()), plotWidth);
    }

    /** Looks through another window, moved if it would lose sight of all events. */
    public void look(Viewport wanted) {
        TimelineData shown = data.get();
        viewport.set(wanted.within(scale.toUnit(shown.firstDay()), scale.toUnit(shown.endDay())));
    }

    /** Zooms so that the time under pixel {@code x} of the picture stays there. */
    public void zoom(double factor, double x) {
        double furthest = viewport.get().span() / (whole().span() * FURTHEST);
        look(viewport.get().zoomed(Math.max(factor, Math.min(1, furthest)), x - Metrics.HEADER));
    }

    /** Moves the window; positive pixels show what lies to the right and below. */
    public void pan(double dx, double dy) {
        look(viewport.get().panned(dx));
        scrollTo(scroll.get() + dy);
    }

    /** Moves the lanes, as far as there is more of them than the window holds. */
    public void scrollTo(double wanted) {
        double most = Math.max(0, arrangement().height() - frame().lanesHeight());
        scroll.set(Math.clamp(wanted, 0, most));
    }

    /** A window around some days, with as much again on both sides, at least as wide as {@code leastDays}. */
    public Viewport around(double firstDay, double endDay, double leastDays) {
        double middle = (firstDay + endDay) / 2;
        double half = Math.max(endDay - firstDay, leastDays) * 0.75;
        return new Viewport(scale.toUnit(middle - half), scale.toUnit(middle + half), plotWidth());
    }

    /** The window of the same width with a day in its middle. */
    public Viewport centredOn(double day) {
        Viewport view = viewport.get();
        double unit = scale.toUnit(day);
        return new Viewport(unit - view.span() / 2, unit + view.span() / 2, view.width());
    }

    /** The place of the first event that begins in view or later; the number of events where none does. */
    public int firstInView(TimelineData shown) {
        Frame frame = frame();
        return shown.firstFrom(frame.day(frame.plotLeft()));
    }

    /** A window for a date somebody asked for: the date itself with its surroundings, or the direction it lies in. */
    public Viewport around(EdtfDate date) {
        TimelineData shown = data.get();
        DayRange range = date.range();
        double earliest = shown.firstDay() - Viewport.WIDEST;
        double latest = shown.endDay() + Viewport.WIDEST;
        double first = Math.clamp(range.hasFirst() ? range.first() : shown.firstDay(), earliest, latest);
        double end = Math.clamp(range.hasEnd() ? range.end() : shown.endDay(), earliest, latest);
        return around(Math.min(first, end), Math.max(first, end), 30);
    }

    /** The events on their lanes, in the language and grouping chosen now. */
    public ReadOnlyObjectProperty<TimelineData> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** Which stretch of the scale is in view, and how many points a unit takes. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** What the lanes stand for; never null. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
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
