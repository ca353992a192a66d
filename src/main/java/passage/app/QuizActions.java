package passage.app;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;
import passage.app.quiz.QuizDialog;
import passage.app.quiz.QuizViewModel;
import passage.app.quiz.QuizWindow;
import passage.app.timeline.Fonts;

/** Asks for a quiz, and opens it in a window of its own. */
final class QuizActions {

    /** Numbers of quizzes are to be written on a board and typed again. */
    private static final int NUMBERS = 10_000;

    private final AppViewModel app;
    private final Fonts fonts;
    private final Node root;
    private final Consumer<String> read;

    /**
     * @param root of the main window
     * @param read opens a passage in it, given its id
     */
    QuizActions(AppViewModel app, Fonts fonts, Node root, Consumer<String> read) {
        this.app = app;
        this.fonts = fonts;
        this.root = root;
        this.read = read;
    }

    /** Asks what the quiz is to be made of. */
    void ask() {
        QuizDialog dialog = new QuizDialog(app, ThreadLocalRandom.current().nextInt(1, NUMBERS));
        Sheets.prepare(dialog, window(), app);
        // Only then, for closing a dialog brings the main window to the front.
        dialog.setOnHidden(
                _ -> Optional.ofNullable(dialog.getResult()).ifPresent(quiz -> Platform.runLater(() -> start(quiz))));
        dialog.show();
    }

    private void start(QuizViewModel quiz) {
        new QuizWindow(quiz, fonts, this::read).show();
    }

    /** In the main window, which comes to the front for it. */
    private void read(String passage) {
        read.accept(passage);
        if (window() instanceof Stage stage) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
    }

    private Window window() {
        return root.getScene().getWindow();
    }
}
