package passage.app.present;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** Where the notes lie over the class's window, when there is one screen only: in a corner, while they are asked for. */
final class NotesOverlay extends StackPane {

    private static final double SHARE_OF_WIDTH = 0.42;
    private static final double SHARE_OF_HEIGHT = 0.5;
    /** A window of this height has notes of the usual size. */
    private static final double USUAL_HEIGHT = 900;

    private final NotesPanel panel;

    NotesOverlay(PresentViewModel model) {
        panel = new NotesPanel(model, model.themeProperty());
        panel.maxWidthProperty().bind(widthProperty().multiply(SHARE_OF_WIDTH));
        panel.maxHeightProperty().bind(heightProperty().multiply(SHARE_OF_HEIGHT));
        heightProperty().subscribe(height -> panel.setLarger(Math.max(1, height.doubleValue() / USUAL_HEIGHT)));
        setAlignment(panel, Pos.BOTTOM_RIGHT);
        getChildren().add(panel);
        setPickOnBounds(false);
        hide();
    }

    /** Shows the notes, or takes them away. */
    void toggle() {
        setVisible(!isVisible());
    }

    void hide() {
        setVisible(false);
    }
}
