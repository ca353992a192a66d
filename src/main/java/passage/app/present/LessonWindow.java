package passage.app.present;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import passage.app.Banner;
import passage.app.Look;
import passage.app.ProgramIcon;
import passage.layout.Theme;

/** One of the windows of a lesson: what it shows, and over or under that a line for what has to be told calmly. */
final class LessonWindow {

    /** Before it has a place on a screen. */
    private static final double WIDTH = 960;

    private static final double HEIGHT = 540;

    private final Stage stage = new Stage();
    private final Banner line;
    private final Scene scene;

    /**
     * A window that is not open yet.
     *
     * @param title for whoever looks for it among other windows
     * @param line stands somewhere within the root
     */
    LessonWindow(String title, Parent root, Banner line) {
        this.line = line;
        this.scene = new Scene(root, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setTitle(title);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        ProgramIcon.images().forEach(stage.getIcons()::add);
    }

    /** Gives it colours of its own, whatever the other windows have. */
    void dress(Theme theme) {
        Look.base(scene, theme);
        Look.dress(scene.getRoot(), theme);
    }

    /** Has something done when a person closes the window. */
    void setOnClose(Runnable closed) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
    }

    Stage stage() {
        return stage;
    }

    Scene scene() {
        return scene;
    }

    /** Where it tells of what went wrong. */
    Banner line() {
        return line;
    }

    void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    /** Takes the window away, and before it whatever has popped up over it, for that would crash the toolkit. */
    void hide() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup && belongs(popup)) {
                popup.hide();
            }
        }
        stage.hide();
    }

    private boolean belongs(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        Node node = popup.getOwnerNode();
        boolean inScene = node != null && node.getScene() == scene;
        return inScene || owner == stage || owner instanceof PopupWindow outer && belongs(outer);
    }
}
