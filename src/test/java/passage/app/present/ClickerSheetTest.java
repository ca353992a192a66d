package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.present.Pointer.Tool;
import passage.app.timeline.Fonts;
import passage.dataset.PassageException;

/** The sheet of the keys for presenting names those that there are, and no others. */
@ExtendWith(ApplicationExtension.class)
class ClickerSheetTest {

    /** Keys as the sheet writes them. */
    private static final Map<KeyCode, String> KEYS = Map.ofEntries(
            Map.entry(KeyCode.PAGE_DOWN, "PgDn"),
            Map.entry(KeyCode.PAGE_UP, "PgUp"),
            Map.entry(KeyCode.RIGHT, "→"),
            Map.entry(KeyCode.LEFT, "←"),
            Map.entry(KeyCode.DOWN, "↓"),
            Map.entry(KeyCode.UP, "↑"),
            Map.entry(KeyCode.SPACE, "Space"),
            Map.entry(KeyCode.ENTER, "Enter"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace"),
            Map.entry(KeyCode.HOME, "Home"),
            Map.entry(KeyCode.END, "End"),
            Map.entry(KeyCode.ESCAPE, "Esc"),
            Map.entry(KeyCode.F1, "F1"));
    /** The same keys beside others, and one that a clicker sends to begin. */
    private static final Set<KeyCode> ALIKE =
            Set.of(KeyCode.KP_RIGHT, KeyCode.KP_LEFT, KeyCode.KP_UP, KeyCode.KP_DOWN, KeyCode.F5);

    private final List<String> fallen = new ArrayList<>();
    private final AtomicInteger reached = new AtomicInteger();
    private GivenLesson lesson;
    private Stage stage;
    private Keyboard keys;
    private ClickerSheet sheet;

    @Start
    void start(Stage shown) throws PassageException {
        stage = shown;
        lesson = new GivenLesson();
        Scene scene = new Scene(new StackPane(), 980, 760);
        new ClickerKeys(lesson.clicker).listenTo(scene);
        scene.addEventHandler(KeyEvent.ANY, event -> {
            if (event.getEventType() != KeyEvent.KEY_RELEASED) {
                reached.incrementAndGet();
            }
        });
        sheet = new ClickerSheet(lesson.model.app());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void putItAway(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private List<String> signs(FxRobot robot) {
        robot.interact(() -> sheet.toggle(stage));
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#keys .key").queryAll().stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** Whether the lesson takes a key, so that nothing else gets to know of it. */
    private boolean takes(Runnable press) {
        reached.set(0);
        press.run();
        return reached.get() == 0;
    }

    @Test
    void itNamesEveryKeyThatTheLessonTakes(FxRobot robot) {
        keys = new Keyboard(robot, stage.getScene());
        List<String> taken = new ArrayList<>();
        for (KeyCode key : KeyCode.values()) {
            if (!ALIKE.contains(key) && takes(() -> keys.press(key))) {
                taken.add(KEYS.getOrDefault(key, key.getName()));
            }
        }
        for (char sign = '!'; sign <= '~'; sign++) {
            String typed = Character.toString(sign);
            if (!Character.isDigit(sign) && takesSign(typed)) {
                taken.add(typed.toUpperCase(Locale.ROOT));
            }
        }
        assertThat(taken).contains("PgDn", "B", "L", "?", ".", "X");
        assertThat(signs(robot)).containsAll(taken).contains("Number+Enter");
    }

    /** A sign is pressed before it is typed, and pressing it alone says nothing. */
    private boolean takesSign(String typed) {
        reached.set(0);
        keys.write(typed);
        return reached.get() < 2;
    }

    @Test
    void theLessonTakesEveryKeyThatItNames(FxRobot robot) {
        List<String> named = signs(robot);
        robot.interact(() -> {
            sheet.close();
            lesson.model.pointer().toggle(Tool.MAGNIFIER);
        });
        keys = new Keyboard(robot, stage.getScene());
        named.stream()
                .filter(sign -> sign.length() == 1 && !"→←↓↑".contains(sign))
                .forEach(sign -> {
                    if (!takesSign(sign.toLowerCase(Locale.ROOT))) {
                        fallen.add(sign);
                    }
                    robot.interact(() -> {
                        if (lesson.model.pointer().toolProperty().get() != Tool.MAGNIFIER) {
                            lesson.model.pointer().toggle(Tool.MAGNIFIER);
                        }
                    });
                });
        KEYS.forEach((key, sign) -> {
            if (!named.contains(sign) || !takes(() -> keys.press(key))) {
                fallen.add(sign);
            }
        });
        assertThat(fallen).isEmpty();
    }

    @Test
    void itNamesTheKeyOfEveryButtonOfThePresentersWindow(FxRobot robot) {
        List<String> told = new ArrayList<>();
        robot.interact(() -> {
            PresenterView view = new PresenterView(lesson.model, _ -> Optional.empty(), new Fonts());
            view.lookupAll(".button").stream()
                    .filter(PresenterButton.class::isInstance)
                    .map(button -> ((PresenterButton) button).getTooltip())
                    .map(Tooltip::getText)
                    .map(text -> text.substring(text.lastIndexOf('(') + 1, text.length() - 1))
                    .forEach(told::add);
        });
        assertThat(told).contains("PgDn", "Ctrl++", "Ctrl+T", "X");
        assertThat(signs(robot)).containsAll(told);
    }

    @Test
    void askedForAgainItIsClosed(FxRobot robot) {
        assertThat(signs(robot)).isNotEmpty();
        robot.interact(() -> sheet.toggle(stage));
        assertThat(robot.lookup("#keys").tryQuery()).isEmpty();
        robot.interact(() -> assertThat(sheet.close()).isFalse());
    }
}
