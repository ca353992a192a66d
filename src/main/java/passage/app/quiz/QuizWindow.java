package passage.app.quiz;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import passage.app.Look;
import passage.app.timeline.Fonts;

/** The window of a quiz, with the keys of keyboards and clickers. */
public final class QuizWindow {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;

    private final QuizViewModel model;
    private final Stage stage = new Stage();
    private final QuizView view;

    /** @param read opens a passage in its place, given its id */
    public QuizWindow(QuizViewModel model, Fonts fonts, Consumer<String> read) {
        this.model = model;
        Consumer<String> readInPlace = passage -> {
            stage.setFullScreen(false);
            read.accept(passage);
        };
        this.view = new QuizView(model, fonts, new QuizBar(model, this::switchFullScreen, stage::hide), readInPlace);
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        Look.base(scene, model.themeProperty().get());
        model.themeProperty().addListener((_, _, theme) -> Look.base(scene, theme));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.titleProperty().bind(model.messages().bind("quiz.title"));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
    }

    /** Opens it; for a class over the whole screen. */
    public void show() {
        stage.show();
        stage.setFullScreen(model.mode() == QuizMode.CLASS);
        view.begin();
    }

    private void switchFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case F11 -> done(this::switchFullScreen);
            case ESCAPE -> done(stage::hide);
            case PAGE_DOWN -> done(view::forward);
            case PAGE_UP, BACK_SPACE -> done(model::back);
            default -> model.mode() == QuizMode.CLASS ? clicked(event) : typed(event);
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /** A clicker knows nothing of what has the focus. */
    private boolean clicked(KeyEvent event) {
        return switch (event.getCode()) {
            case SPACE, ENTER -> done(view::forward);
            default -> view.pressed(event) || sideways(event.getCode());
        };
    }

    private boolean sideways(KeyCode code) {
        return switch (code) {
            case RIGHT -> done(view::forward);
            case LEFT -> done(model::back);
            default -> false;
        };
    }

    private boolean typed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return view.pressed(event);
        }
        Node focused = stage.getScene().getFocusOwner();
        return focused instanceof ButtonBase button ? done(button::fire) : done(view::forward);
    }

    /** The window itself. */
    Stage stage() {
        return stage;
    }
}
