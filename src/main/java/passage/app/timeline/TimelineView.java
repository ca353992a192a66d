package passage.app.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import passage.dataset.Event;
import passage.date.DateFormatter;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.HitTest;
import passage.display.Target;
import passage.layout.Arrangement;
import passage.layout.Frame;
import passage.layout.SelectionMarks;
import passage.layout.SelectionMarks.Spot;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;
import passage.layout.TimelineLayout;
import passage.layout.Viewport;
import passage.lesson.Step;

/**
 * The timeline: one canvas for the picture, one over it for hover and selection. Whatever changes asks for a redraw; it is
 * done once, with the next layout pulse.
 */
public final class TimelineView extends Region {

    private final TimelineViewModel model;
    private final PictureCanvas content;
    private final PictureCanvas overlay;
    private final PointerWords words = new PointerWords(this);
    private final ViewHistory history = new ViewHistory(() -> System.nanoTime() / 1_000_000);
    private final ViewFlight flight;
    private final EventFlights flights;
    private final RangeBand band;
    private final TimelineDrag drag;
    private final TimelineKeys keys;
    private final TimelineGestures gestures;
    private final LanesBar lanesBar;
    private final Region focusRing = new Region();
    private Consumer<String> onOpen = _ -> {};
    private Runnable onDispute = () -> {};
    private DisplayList picture;
    private DisplayList over;
    private boolean contentStale = true;

    /** The view of a model; it draws at the next pulse after anything in the model has changed. */
    public TimelineView(TimelineViewModel model, Fonts fonts) {
        this.model = model;
        CanvasPainter painter = new CanvasPainter(fonts);
        this.content = new PictureCanvas(painter);
        this.overlay = new PictureCanvas(painter);
        this.flight =
                new ViewFlight(model, history, () -> Platform.getPreferences().isReducedMotion());
        this.flights = new EventFlights(this, model, flight);
        this.band = new RangeBand(model.app().messages());
        this.drag = new TimelineDrag(this, model, flight, band, () -> System.nanoTime() / 1e9);
        getStyleClass().add("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        this.lanesBar = new LanesBar(model);
        getChildren().addAll(content, overlay, lanesBar, band, focusRing);

        this.gestures = new TimelineGestures(this, model, flight, flights, drag);
        InvalidationListener stale = _ -> redraw();
        model.viewportProperty().addListener(stale);
        model.dataProperty().addListener(stale);
        model.scaleChoice().kindProperty().addListener(stale);
        model.scaleChoice().balanceProperty().addListener(stale);
        model.scrollProperty().addListener(stale);
        model.hoveredProperty().addListener(_ -> requestLayout());
        model.app().selectedProperty().addListener(_ -> {
            describe();
            requestLayout();
        });
        model.app().messages().localeProperty().addListener(_ -> describe());
        model.dataProperty().addListener(_ -> describe());
        describe();
        gestures.install();
        this.keys = new TimelineKeys(this, model, flight, flights);
        setOnKeyPressed(this::pressed);
        setOnKeyTyped(this::typed);
    }

    /** Does what a pressed key means to the timeline, and consumes it if it means anything. */
    public void pressed(KeyEvent event) {
        keys.pressed(event);
    }

    /** Does what a typed sign means to the timeline, and consumes it if it means anything. */
    public void typed(KeyEvent event) {
        keys.typed(event);
    }

    private void redraw() {
        contentStale = true;
        gestures.forget();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        double magnification = model.app().themeProperty().get().magnification();
        if (content.fit(getWidth(), getHeight(), magnification)) {
            overlay.fit(getWidth(), getHeight(), magnification);
            model.widthProperty().set(getWidth());
            model.heightProperty().set(getHeight());
            model.scrollTo(model.scrollProperty().get());
            contentStale = true;
        }
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
        Frame frame = model.frame();
        Arrangement arrangement = model.arrangement();
        if (contentStale) {
            String title = model.app().dataset().title().in(frame.locale());
            picture = TimelineLayout.of(arrangement, frame, title, model.measurer());
            content.paint(picture);
            contentStale = false;
            model.count();
            Lookahead.from(frame, arrangement);
        }
        paintOverlay(frame, arrangement);
        lanesBar.layOver(frame, arrangement.height());
        if (band.isVisible()) {
            band.layOver(frame);
        }
    }

    /** Where there is nothing to be laid over, the window is spared a second picture of its size. */
    private void paintOverlay(Frame frame, Arrangement arrangement) {
        String selected = model.app().selectedProperty().get();
        String hovered = model.hoveredProperty().get();
        overlay.setVisible(!selected.isEmpty() || !hovered.isEmpty());
        if (overlay.isVisible()) {
            SelectionMarks marks = new SelectionMarks(arrangement, frame, model.measurer());
            over = marks.overlay(selected, hovered, selectedDate(frame));
            overlay.paint(over);
        }
    }

    private String selectedDate(Frame frame) {
        return model.app()
                .selectedEvent()
                .map(Event::date)
                .map(DateFormatter.of(frame.locale())::formatShort)
                .orElse("");
    }

    /**
     * Paints what of the picture falls on another canvas, in any size as sharp as here.
     *
     * @param scale pixels of that canvas to a point of the picture
     * @param left where the picture begins, in pixels of that canvas
     * @param top the same downwards
     */
    public void paintOn(GraphicsContext gc, double scale, double left, double top) {
        content.paintOn(gc, scale, left, top);
        overlay.paintOn(gc, scale, left, top);
    }

    /** What the picture stands for at a point of it. */
    public Optional<Target> targetAt(double x, double y) {
        Optional<Target> laidOver = over != null && overlay.isVisible() ? HitTest.at(over, x, y) : Optional.empty();
        return laidOver.or(() -> picture == null ? Optional.empty() : HitTest.at(picture, x, y));
    }

    /** Where an event stands in the picture, if it is in view. */
    public Optional<Bounds> boundsOf(String event) {
        Frame frame = model.frame();
        return new SelectionMarks(model.arrangement(), frame, model.measurer())
                .spots(event).stream()
                        .map(Spot::bounds)
                        .filter(b -> b.right() > frame.plotLeft() && b.x() < frame.width())
                        .findFirst();
    }

    /** Selects an event and brings it into view. */
    public void select(TimelineItem item) {
        model.app().selectedProperty().set(item.id());
        reveal(item.id());
    }

    /** Brings an event into view if its mark is not: the nearest of its lanes at once, its time by a flight. */
    public void reveal(String event) {
        revealLane(event).ifPresent(spot -> {
            Frame frame = model.frame();
            boolean left = frame.x(spot.item().end()) <= frame.plotLeft();
            boolean right = frame.x(spot.item().first()) >= frame.width();
            if (left || right) {
                fly(model.windows().centredOn(spot.item().middle(), frame.viewport()));
            }
        });
    }

    /** Brings the nearest lane of an event into view, whatever time is in view; where the event stands in it. */
    Optional<Spot> revealLane(String event) {
        Frame frame = model.frame();
        Optional<Spot> nearest = new SelectionMarks(model.arrangement(), frame, model.measurer())
                .spots(event).stream().min(Comparator.comparingDouble(spot -> Math.abs(spot.below(frame))));
        nearest.ifPresent(spot -> model.scrollTo(frame.scroll() + spot.below(frame)));
        return nearest;
    }

    /** Flies to a window, or goes there at once where motion is to be reduced. */
    public void fly(Viewport to) {
        flight.to(to, () -> {});
    }

    /** Flies to the view before this one, if there is one. */
    public void back() {
        flight.back();
    }

    /** Flies to the view one came back from, if there is one. */
    public void forward() {
        flight.forward();
    }

    /** The views one has been at. */
    public ViewHistory history() {
        return history;
    }

    /** Flies to the selected event and its surroundings, if one is selected. */
    public void fitSelection() {
        flights.toSelected();
    }

    /** Flies to what a step of a lesson shows, on the scale it asks for, and selects the first of its events. */
    public void show(Step step) {
        flights.to(step);
    }

    /** Shows the same without a flight. */
    public void showAtOnce(Step step) {
        flights.showAtOnce(step);
    }

    /** Ends a flight, and gives up the range that is being marked; whether one was. */
    public boolean giveUp() {
        flight.stop();
        return drag.giveUp();
    }

    /** Ends a flight under way where it is. */
    void stay() {
        flight.stop();
    }

    /** What to do when an event is to be opened. */
    public void setOnOpen(Consumer<String> action) {
        onOpen = action;
    }

    void open(String event) {
        onOpen.accept(event);
    }

    /** What to do when the selected event is asked who says what of it. */
    public void setOnDispute(Runnable action) {
        onDispute = action;
    }

    void openDispute(String event) {
        model.app().selectedProperty().set(event);
        onDispute.run();
    }

    /** Shows words beside the pointer, or none. */
    void showTooltip(String told) {
        words.show(told);
    }

    private void describe() {
        TimelineData shown = model.dataProperty().get();
        setAccessibleText(shown.event(model.app().selectedProperty().get())
                .map(shown::describe)
                .orElseGet(() -> model.app().messages().get("timeline.accessible")));
    }
}
