package passage.app.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import passage.app.Messages;
import passage.dataset.Dataset;
import passage.display.Colour;
import passage.layout.Theme;
import passage.quiz.QuestionKind;
import passage.quiz.Quiz;
import passage.quiz.SmallLists;

/** A quiz for a whole class, by the keys that clickers send. */
class ClassTest extends QuizWindowTest {

    private void open(FxRobot robot) {
        open(robot, QuizMode.CLASS, QuestionKind.values());
    }

    @Test
    void everyKeyOfAClickerShowsTheAnswerAndGoesOn(FxRobot robot) {
        open(robot);
        assertThat(window.stage().isFullScreen()).isTrue();
        KeyCode[] keys = {KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.ENTER, KeyCode.PAGE_DOWN};
        for (int question = 0; question < 4; question++) {
            assertThat(model.run().at()).isEqualTo(question);
            assertThat(all(".proof")).isEmpty();
            push(robot, keys[question]);
            assertThat(all(".proof")).isNotEmpty();
            while (model.run().at() == question) {
                push(robot, keys[question]);
            }
        }
        assertThat(model.run().isAtEnd()).isTrue();
        assertThat(words()).contains("4 questions, all answered");
        push(robot, KeyCode.PAGE_UP);
        assertThat(model.run().at()).isEqualTo(3);
        assertThat(all(".proof")).isNotEmpty();
        push(robot, KeyCode.PAGE_UP);
        assertThat(all(".proof")).isEmpty();
        push(robot, KeyCode.ESCAPE);
        assertThat(window.stage().isShowing()).isFalse();
    }

    /** What a vote of the class was may be marked; it is not an answer, and nothing is counted. */
    @Test
    void aChoiceIsOnlyMarked(FxRobot robot) {
        open(robot, QuizMode.CLASS, QuestionKind.CAME_FIRST);
        push(robot, KeyCode.DIGIT2);
        assertThat(model.run().open()).isFalse();
        push(robot, KeyCode.PAGE_DOWN);
        assertThat(words()).contains("Your answer");
        assertThat(model.run().points()).isZero();
    }

    @Test
    void theFullScreenIsLeftByItsKey(FxRobot robot) {
        open(robot);
        push(robot, KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1920, 1080"})
    void whatTheClassReadsIsAThirtiethOfTheHeight(double width, double height, FxRobot robot) {
        open(robot);
        for (Locale language : Messages.LANGUAGES) {
            robot.interact(() -> model.messages().localeProperty().set(language));
            for (int click = 0; click < 8; click++) {
                resize(robot, width, height);
                assertThat(texts())
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text.getFont().getSize())
                                .as(text.getText())
                                .isGreaterThanOrEqualTo(height / 30));
                robot.interact(model::forward);
            }
            robot.interact(() -> {
                while (model.run().at() > 0) {
                    model.back();
                }
                model.back();
            });
        }
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            Parent root = window.stage().getScene().getRoot();
            root.resize(width, height);
            root.applyCss();
            root.layout();
        });
    }

    private List<Text> texts() {
        return all(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> isSeen(text) && !text.getText().isEmpty())
                .toList();
    }

    @Test
    void whatIsPressedHasRoomForAFinger(FxRobot robot) {
        open(robot);
        for (int click = 0; click < 8; click++) {
            resize(robot, 1024, 600);
            Stream<Node> pressed =
                    Stream.of(".button", ".hyperlink", ".menu-button").flatMap(style -> all(style).stream());
            assertThat(pressed.filter(node -> isSeen(node) && node instanceof Labeled))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(node.getLayoutBounds().getHeight())
                            .as(node.toString())
                            .isGreaterThanOrEqualTo(44));
            robot.interact(model::forward);
        }
    }

    /** Of words on what they stand on, in every theme. */
    @Test
    void theContrastIsThatOfTheTheme(FxRobot robot) {
        open(robot);
        for (Theme theme : Theme.OF_WINDOWS) {
            robot.interact(() -> model.themeProperty().set(theme));
            for (int click = 0; click < 8; click++) {
                resize(robot, 1024, 768);
                for (Text text : texts()) {
                    if (!isDisabled(text)) {
                        assertThat(colour(text.getFill()).contrast(ground(text, theme)))
                                .as("%s: %s", theme.name(), text.getText())
                                .isGreaterThanOrEqualTo(theme.contrast().text());
                    }
                }
                robot.interact(model::forward);
            }
            robot.interact(() -> {
                while (model.run().at() > 0) {
                    model.back();
                }
            });
        }
    }

    private static boolean isDisabled(Node node) {
        return node != null && (node.isDisabled() || isDisabled(node.getParent()));
    }

    private static Colour colour(Paint paint) {
        Color colour = (Color) paint;
        return Colour.of(String.format(
                "%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255)));
    }

    /** The topmost ground behind a node that nothing shows through. */
    private static Colour ground(Node node, Theme theme) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.layout.Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                Paint last =
                        fills.isEmpty() ? Color.TRANSPARENT : fills.getLast().getFill();
                if (last instanceof Color fill && fill.getOpacity() == 1) {
                    return colour(fill);
                }
            }
        }
        return theme.ground();
    }

    @Test
    void theWindowSpeaksAnotherLanguageAtOnce(FxRobot robot) {
        open(robot, QuizMode.CLASS, QuestionKind.IN_ORDER);
        robot.interact(() -> model.messages().localeProperty().set(Locale.of("az")));
        assertThat(words()).contains("Sual 1 / 4", "Cavabı göstər", "Ən qədimi başda olmaqla sıraya düzün");
    }

    @Test
    void titlesOfAnyLengthAndWritingAreShown(FxRobot robot) {
        Dataset dataset = SmallLists.of(List.of(
                SmallLists.event("a", "A very long title ".repeat(56), "1918"),
                SmallLists.event("b", "معاهدة السلام", "1920"),
                SmallLists.event("c", "שלום <b>", "1930")));
        Quiz quiz = quiz(dataset, Set.of(QuestionKind.IN_ORDER), 1);
        open(robot, dataset, quiz, QuizMode.CLASS);
        assertThat(words()).anyMatch(words -> words.contains("معاهدة السلام")).anyMatch(words -> words.contains("<b>"));
        int clicks = 0;
        while (!model.run().isAtEnd()) {
            push(robot, KeyCode.PAGE_DOWN);
            clicks++;
        }
        assertThat(clicks).as("reads all of it before it goes on").isGreaterThan(2);
        assertThat(all(".button").stream().map(Button.class::cast)).isNotEmpty();
    }
}
