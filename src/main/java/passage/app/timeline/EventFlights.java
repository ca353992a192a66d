package passage.app.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passage.date.DayRange;
import passage.display.Target;
import passage.layout.SelectionMarks;
import passage.layout.SelectionMarks.Spot;
import passage.layout.Viewport;
import passage.lesson.Step;

/** Flights to events, clusters and steps of lessons. */
final class EventFlights {

    private static final double DAYS_AROUND_CLUSTER = 20;
    /** How much of the window a flight into a cluster leaves, at the most: more than that is hardly closer. */
    private static final double CLOSER = 0.8;

    private final TimelineView view;
    private final TimelineViewModel model;
    private final ViewFlight flight;
    private Optional<Step> home = Optional.empty();

    EventFlights(TimelineView view, TimelineViewModel model, ViewFlight flight) {
        this.view = view;
        this.model = model;
        this.flight = flight;
        model.widthProperty().addListener((_, before, _) -> keep(before.doubleValue()));
    }

    /** Flies to the selected event and its surroundings, if one is selected. */
    void toSelected() {
        model.app()
                .selectedEvent()
                .ifPresent(event -> flight.to(model.windows().around(event.date()), () -> view.reveal(event.id())));
    }

    /** Flies to the events of a cluster; what no closer view would part is shown in the list. */
    void to(Target.Cluster cluster) {
        if (isCloser(windowOf(cluster))) {
            view.fly(windowOf(cluster));
        } else {
            model.dataProperty()
                    .get()
                    .nearest(cluster.lane(), cluster.firstDay())
                    .ifPresent(first -> model.app().selectedProperty().set(first.id()));
            model.app().listProperty().set(true);
        }
    }

    /**
     * Flies to what a step shows, on the scale it asks for, and selects the first of its events that there is, one in its
     * spotlight before the others. Stays where it is there already, or on the way there.
     */
    void to(Step step) {
        Optional<String> first = choose(step);
        Viewport window = windowOf(step, model.windows());
        if (flight.leadsTo(window)) {
            first.ifPresent(view::revealLane);
        } else {
            flight.to(window, () -> first.ifPresent(view::revealLane));
        }
    }

    /** Shows the same without a flight. */
    void showAtOnce(Step step) {
        Optional<String> first = choose(step);
        flight.stop();
        model.look(windowOf(step, model.windows()));
        first.ifPresent(view::revealLane);
    }

    private Optional<String> choose(Step step) {
        home = Optional.of(step);
        step.scale().map(ScaleChoice::kind).ifPresent(model.scaleChoice().kindProperty()::set);
        Optional<String> first = Stream.concat(step.spotlight().stream(), step.events().stream())
                .filter(id -> model.app().dataset().event(id).isPresent())
                .findFirst();
        first.ifPresent(model.app().selectedProperty()::set);
        return first;
    }

    private static Viewport windowOf(Step step, Windows windows) {
        DayRange days = step.view().range();
        return windows.of(days.first(), days.end());
    }

    /** The window of a step leaves a little room at both sides: as much of it as before, however wide it is now. */
    private void keep(double widthBefore) {
        double before = widthBefore - model.frame().plotLeft();
        Windows now = model.windows();
        home.filter(_ -> before > 0)
                .filter(step -> flight.leadsTo(windowOf(step, new Windows(now.data(), now.scale(), before))))
                .ifPresent(step -> model.look(windowOf(step, now)));
    }

    private boolean isCloser(Viewport window) {
        return window.span() < model.viewportProperty().get().span() * CLOSER;
    }

    /** Flies into the cluster that an event stands in without a label of its own; whether there is closer to go. */
    boolean unfold(String event) {
        List<Spot> spots = new SelectionMarks(model.arrangement(), model.frame(), model.measurer()).spots(event);
        if (spots.stream().anyMatch(Spot::labelled)) {
            return false;
        }
        Optional<Viewport> closer = spots.stream()
                .flatMap(this::clusterAt)
                .map(this::windowOf)
                .filter(this::isCloser)
                .findFirst();
        closer.ifPresent(window -> flight.to(window, () -> view.reveal(event)));
        return closer.isPresent();
    }

    private Stream<Target.Cluster> clusterAt(Spot spot) {
        double x = spot.bounds().x() + spot.bounds().width() / 2;
        double y = spot.bounds().y() + spot.bounds().height() / 2;
        return view.targetAt(x, y).stream()
                .filter(Target.Cluster.class::isInstance)
                .map(Target.Cluster.class::cast);
    }

    private Viewport windowOf(Target.Cluster cluster) {
        return model.windows().around(cluster.firstDay(), cluster.lastDay(), DAYS_AROUND_CLUSTER);
    }
}
