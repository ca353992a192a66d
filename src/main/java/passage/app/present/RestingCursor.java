package passage.app.present;

import java.time.Duration;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import passage.app.present.Pointer.Tool;

/**
 * Takes the mouse's arrow off the class's picture: after a while without a movement, and at once where a tool is in hand,
 * which is seen in its place.
 */
final class RestingCursor {

    /** How long the arrow stays after a movement. */
    static final Duration REST = Duration.ofSeconds(2);

    private final Node picture;
    private final Node timeline;
    private final Pointer pointer;
    private final Alarm alarm;
    private boolean hidden;

    /** @param alarm hides the arrow */
    RestingCursor(AudienceView view, Pointer pointer, Alarm alarm) {
        this.picture = view;
        this.timeline = view.timelineView();
        this.pointer = pointer;
        this.alarm = alarm;
        picture.addEventFilter(MouseEvent.ANY, _ -> moved());
        pointer.toolProperty().addListener(_ -> moved());
        // The timeline tells what is under the pointer by other arrows.
        timeline.cursorProperty().addListener((_, _, cursor) -> {
            if (hidden && cursor != Cursor.NONE) {
                timeline.setCursor(Cursor.NONE);
            }
        });
        moved();
    }

    private void moved() {
        if (pointer.toolProperty().get() == Tool.NONE) {
            show(true);
            alarm.set(REST, () -> show(false));
        } else {
            alarm.clear();
            show(false);
        }
    }

    private void show(boolean shown) {
        if (shown == hidden) {
            hidden = !shown;
            Cursor cursor = shown ? Cursor.DEFAULT : Cursor.NONE;
            picture.setCursor(cursor);
            timeline.setCursor(cursor);
        }
    }
}
