package passage.app.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.timeline.Fonts;
import passage.dataset.Dataset;
import passage.export.Shipped;
import passage.layout.Theme;
import passage.quiz.QuestionKind;
import passage.quiz.Quiz;
import passage.quiz.QuizRequest;

/** The window of a quiz, worked as people work it. */
@ExtendWith(ApplicationExtension.class)
abstract class QuizWindowTest {

    QuizViewModel model;
    QuizWindow window;
    final List<String> read = new ArrayList<>();

    static Quiz quiz(Dataset dataset, Set<QuestionKind> kinds, int questions) {
        return Quiz.of(new QuizRequest(dataset, dataset.events(), kinds, questions, 7));
    }

    void open(FxRobot robot, Dataset dataset, Quiz quiz, QuizMode mode) {
        robot.interact(() -> {
            model = new QuizViewModel(dataset, quiz, mode, Locale.ENGLISH, Theme.PROJECTOR);
            window = new QuizWindow(model, new Fonts(), read::add);
            window.show();
        });
        settle();
    }

    void open(FxRobot robot, QuizMode mode, QuestionKind... kinds) {
        open(robot, Shipped.dataset(), quiz(Shipped.dataset(), Set.of(kinds), 4), mode);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            if (window != null) {
                window.stage().hide();
            }
        });
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** What is in the window and has this class of the style sheet. */
    List<Node> all(String style) {
        return List.copyOf(window.stage().getScene().getRoot().lookupAll(style));
    }

    /** All words to be seen. */
    Set<String> words() {
        return all(".text").stream()
                .filter(QuizWindowTest::isSeen)
                .map(node -> ((javafx.scene.text.Text) node).getText())
                .collect(Collectors.toSet());
    }

    static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    String text(String id) {
        return ((Labeled) window.stage().getScene().getRoot().lookup(id)).getText();
    }

    Button button(String id) {
        return (Button) window.stage().getScene().getRoot().lookup(id);
    }
}
