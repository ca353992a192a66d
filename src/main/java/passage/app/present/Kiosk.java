package passage.app.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import passage.app.AppViewModel;
import passage.app.Look;
import passage.app.timeline.Fonts;
import passage.display.Icon;

/**
 * Lessons on a screen in a corridor: they run by themselves, and nothing that the program offers leads out but one chord of
 * keys. The timeline may be moved by hand. Further screens are covered, for the program's own window lies behind.
 */
public final class Kiosk {

    /** The only way out. */
    public static final KeyCombination WAY_OUT = new KeyCodeCombination(
            KeyCode.Q, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN);

    private final KioskRound round;
    private final AudienceView view;
    private final Stage stage = new Stage();
    private List<Stage> covers = List.of();
    private boolean ended;

    /** @param icons the icon of a name, if there is one */
    public Kiosk(AppViewModel app, KioskChoices choices, Function<String, Optional<Icon>> icons, Fonts fonts) {
        this(new KioskRound(app, choices, Alarm.onFxThread(), Alarm.onFxThread()), icons, fonts);
    }

    Kiosk(KioskRound round, Function<String, Optional<Icon>> icons, Fonts fonts) {
        this.round = round;
        PresentViewModel model = round.model();
        this.view = new AudienceView(
                new AudienceViewModel(model, model.placeProperty(), icons), AudienceView.Role.CLASS, fonts);
        Scene scene = new Scene(view, 1280, 720, Color.BLACK);
        Look.base(scene, model.themeProperty().get());
        lock(stage, scene);
        PointerLayer.onTouch(
                view,
                () -> round.touched(() -> view.timelineView().show(model.place().shown())));
        hideCursor(view);
        hideCursor(view.timelineView());
        // Nothing is said of what a finger happens to pass over.
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
    }

    /** The timeline tells what is under the pointer by other arrows. */
    private static void hideCursor(Region over) {
        over.setCursor(Cursor.NONE);
        over.cursorProperty().addListener((_, _, cursor) -> {
            if (cursor != Cursor.NONE) {
                over.setCursor(Cursor.NONE);
            }
        });
    }

    private void lock(Stage window, Scene scene) {
        window.setScene(scene);
        window.initStyle(StageStyle.UNDECORATED);
        window.setAlwaysOnTop(true);
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreenExitHint("");
        window.addEventFilter(KeyEvent.ANY, this::pressed);
        window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, WindowEvent::consume);
        window.fullScreenProperty().addListener((_, _, full) -> {
            if (!full && !ended) {
                window.setFullScreen(true);
            }
        });
        window.iconifiedProperty().addListener((_, _, iconified) -> {
            if (iconified && !ended) {
                window.setIconified(false);
            }
        });
    }

    private void pressed(KeyEvent event) {
        boolean out = event.getEventType() == KeyEvent.KEY_PRESSED && WAY_OUT.match(event);
        event.consume();
        if (out) {
            end();
        }
    }

    /** Covers the screens and begins with the first lesson. */
    public void start() {
        List<Screen> screens = Screen.getScreens();
        covers =
                screens.subList(0, screens.size() - 1).stream().map(this::cover).toList();
        open(stage, screens.getLast());
        view.timelineView().requestFocus();
        round.run();
    }

    private Stage cover(Screen screen) {
        Stage cover = new Stage();
        Scene scene = new Scene(new Pane(), Color.BLACK);
        scene.setCursor(Cursor.NONE);
        lock(cover, scene);
        open(cover, screen);
        return cover;
    }

    private static void open(Stage window, Screen screen) {
        Rectangle2D room = screen.getBounds();
        window.setX(room.getMinX());
        window.setY(room.getMinY());
        window.setWidth(room.getWidth());
        window.setHeight(room.getHeight());
        window.show();
        window.setFullScreen(true);
    }

    private void end() {
        ended = true;
        round.end();
        covers.forEach(Stage::hide);
        stage.hide();
    }

    /** The window in the corridor. */
    Stage stage() {
        return stage;
    }
}
