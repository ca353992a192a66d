package passage.app.timeline;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import passage.layout.DaysInView;
import passage.layout.Flight;
import passage.layout.Viewport;

/**
 * Moves the window by itself: flights to another one, and gliding on after a drag; one at a time. Whatever else moves the
 * window ends it where it is. Every move is told to the history of views.
 */
final class ViewFlight {

    private static final double SECONDS_PER_LENGTH = 0.4;
    private static final double SHORTEST = 0.25;
    private static final double LONGEST = 1.4;
    private static final double LIKENESS = 1e-3;

    private final TimelineViewModel model;
    private final ViewHistory history;
    private final BooleanSupplier reducedMotion;
    private AnimationTimer running;
    private Viewport destination;
    private Runnable onArrival = () -> {};
    private boolean stepping;

    /** @param reducedMotion whether the window is to jump rather than to fly */
    ViewFlight(TimelineViewModel model, ViewHistory history, BooleanSupplier reducedMotion) {
        this.model = model;
        this.history = history;
        this.reducedMotion = reducedMotion;
        history.begin(days());
        model.viewportProperty().addListener((_, before, now) -> changed(before, now));
        // Where everything is in view, another scale leaves the window as it is, but not what the flight is made of.
        model.scaleChoice().kindProperty().addListener((_, _, _) -> stop());
        model.scaleChoice().balanceProperty().addListener((_, _, _) -> stop());
        model.app().datasetProperty().addListener((_, before, _) -> {
            if (before.events().isEmpty()) {
                history.begin(days());
            }
        });
    }

    /**
     * Flies to a window from wherever one is, on the way to another or not.
     *
     * @param arrived what to do there; not done if the flight is ended before
     */
    void to(Viewport target, Runnable arrived) {
        history.leftFor(DaysInView.of(target, model.frame().scale()));
        fly(target, arrived);
    }

    /** Whether this is the window, or the one that it is flying to, as far as anybody would see. */
    boolean leadsTo(Viewport window) {
        Viewport there = destination == null ? model.viewportProperty().get() : destination;
        double least = window.span() * LIKENESS;
        return Math.abs(there.from() - window.from()) < least && Math.abs(there.to() - window.to()) < least;
    }

    /** Flies to the view before this one, if there is one. */
    void back() {
        travel(history.back());
    }

    /** Flies to the view one came back from, if there is one. */
    void forward() {
        travel(history.forward());
    }

    private void travel(Optional<DaysInView> to) {
        double width = model.viewportProperty().get().width();
        to.ifPresent(days -> fly(days.on(model.frame().scale(), width), () -> {}));
    }

    private void fly(Viewport target, Runnable arrived) {
        halt();
        onArrival = arrived;
        if (reducedMotion.getAsBoolean()) {
            step(() -> model.look(target));
            arrive();
            return;
        }
        destination = target;
        Flight flight = new Flight(model.viewportProperty().get(), target);
        double seconds = Math.clamp(flight.length() * SECONDS_PER_LENGTH, SHORTEST, LONGEST);
        start(passed -> {
            double share = Math.min(1, passed / seconds);
            step(() -> model.look(flight.at(eased(share))));
            if (share == 1) {
                halt();
                arrive();
            }
            return share < 1;
        });
    }

    private void arrive() {
        destination = null;
        history.arrived(days());
        onArrival.run();
    }

    /** Goes on at a speed in points a second, positive to what lies to the right and below, and slows down. */
    void glide(double right, double down) {
        stop();
        if (reducedMotion.getAsBoolean()) {
            return;
        }
        Glide x = new Glide(right);
        Glide y = new Glide(down);
        double seconds = Math.max(x.duration(), y.duration());
        double[] last = {0};
        start(passed -> {
            double before = last[0];
            step(() -> model.pan(x.distance(passed) - x.distance(before), y.distance(passed) - y.distance(before)));
            last[0] = passed;
            return passed < seconds;
        });
    }

    /** Ends the flight or glide under way, if any, where it is. */
    void stop() {
        halt();
        if (destination != null) {
            destination = null;
            history.interrupted(days());
        }
    }

    private void start(Motion motion) {
        running = new AnimationTimer() {
            private long started;

            @Override
            public void handle(long now) {
                started = started == 0 ? now : started;
                if (!motion.step((now - started) / 1e9) && running == this) {
                    halt();
                }
            }
        };
        running.start();
    }

    private void halt() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    private void step(Runnable move) {
        stepping = true;
        move.run();
        stepping = false;
    }

    private void changed(Viewport before, Viewport now) {
        if (stepping) {
            if (destination == null && running != null) {
                history.moved(days());
            }
        } else if (before.width() == now.width()) {
            stop();
            history.moved(days());
        } else if (destination == null) {
            history.adjusted(days());
        } else {
            fly(destination.resized(now.width()), onArrival);
        }
    }

    private DaysInView days() {
        return DaysInView.of(model.viewportProperty().get(), model.frame().scale());
    }

    private static double eased(double share) {
        return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
    }
}
