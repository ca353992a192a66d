package passage.app.present;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import passage.lesson.LessonPlace;

/**
 * What the next click will bring, for a picture of it. It is told when what the class sees has come to rest, so that no frame
 * of that has to wait for another picture.
 */
final class ComingPlace {

    /** Longer than the time between two frames of a flight, even on a slow computer. */
    private static final Duration REST = Duration.millis(120);

    private final ReadOnlyObjectWrapper<LessonPlace> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ReadOnlyBooleanWrapper old = new ReadOnlyBooleanWrapper(this, "old");
    private final PauseTransition rest = new PauseTransition(REST);

    ComingPlace(PresentViewModel model) {
        rest.setOnFinished(_ -> {
            place.set(model.coming().orElse(null));
            old.set(false);
        });
        model.placeProperty().addListener(_ -> {
            old.set(true);
            rest.playFromStart();
        });
        model.daysProperty().addListener(_ -> {
            if (rest.getStatus() == Animation.Status.RUNNING) {
                rest.playFromStart();
            }
        });
        place.set(model.coming().orElse(null));
    }

    /** Null at the end of the lesson. */
    ReadOnlyObjectProperty<LessonPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Whether the lesson has gone on, and this has not yet. */
    ReadOnlyBooleanProperty oldProperty() {
        return old.getReadOnlyProperty();
    }
}
