package passage.app.timeline;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import passage.layout.Flight;
import passage.layout.Viewport;

/** Carries out flights between windows, one at a time; anything the user does meanwhile ends it where it is. */
final class ViewFlight {

    private static final double SECONDS_PER_LENGTH = 0.4;
    private static final double SHORTEST = 0.25;
    private static final double LONGEST = 1.4;

    private final TimelineViewModel model;
    private AnimationTimer running;

    ViewFlight(TimelineViewModel model) {
        this.model = model;
    }

    void to(Viewport target) {
        stop();
        if (Platform.getPreferences().isReducedMotion()) {
            model.look(target);
            return;
        }
        Flight flight = new Flight(model.viewportProperty().get(), target);
        double seconds = Math.clamp(flight.length() * SECONDS_PER_LENGTH, SHORTEST, LONGEST);
        running = new AnimationTimer() {
            private long started;

            @Override
            public void handle(long now) {
                started = started == 0 ? now : started;
                double share = (now - started) / 1e9 / seconds;
                model.look(flight.at(eased(Math.min(1, share))));
                if (share >= 1) {
                    ViewFlight.this.stop();
                }
            }
        };
        running.start();
    }

    /** Ends the flight under way, if any. */
    void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    private static double eased(double share) {
        return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
    }
}
