package passage.app.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import passage.quiz.Answer;

/** One of several things to choose, by its number, the arrows or a pointer. */
final class ChoicePane extends AnswerPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final QuizViewModel model;
    private final List<String> things;
    private final List<Button> buttons = new ArrayList<>();

    /** @param right the index of the right one once it is shown */
    ChoicePane(QuizViewModel model, List<String> things, Optional<Integer> right) {
        this.model = model;
        this.things = things;
        for (int i = 0; i < things.size(); i++) {
            int index = i;
            Button button = new Button();
            button.getStyleClass().add("choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(USE_PREF_SIZE);
            button.setWrapText(true);
            button.setMnemonicParsing(false);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(_ -> model.choose(index));
            button.pseudoClassStateChanged(RIGHT, right.equals(Optional.of(index)));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        ChangeListener<Optional<Answer>> mark = (_, _, _) -> mark(right);
        model.draftProperty().addListener(mark);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.draftProperty().removeListener(mark);
            }
        });
        mark(right);
    }

    /** Each says in words whether it is the one, for colours alone tell nothing. */
    private void mark(Optional<Integer> right) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean chosen = model.given().equals(Optional.of(new Answer.Chosen(i)));
            String words = model.messages().get("quiz.choice", i + 1, things.get(i));
            if (right.equals(Optional.of(i))) {
                words = model.messages().get("quiz.choice.right", i + 1, things.get(i));
            } else if (chosen && right.isPresent()) {
                words = model.messages().get("quiz.choice.given", i + 1, things.get(i));
            }
            buttons.get(i).setText(words);
            buttons.get(i).pseudoClassStateChanged(CHOSEN, chosen);
        }
    }

    @Override
    void begin() {
        buttons.getFirst().requestFocus();
    }

    @Override
    boolean pressed(KeyEvent event) {
        int digit = digit(event);
        if (digit >= 1 && digit <= buttons.size()) {
            buttons.get(digit - 1).requestFocus();
            model.choose(digit - 1);
            return true;
        }
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            return true;
        }
        return false;
    }

    private void step(int by) {
        int now = 0;
        for (Button button : buttons) {
            now = button.isFocused() ? buttons.indexOf(button) : now;
        }
        buttons.get(Math.clamp((long) now + by, 0, buttons.size() - 1)).requestFocus();
    }
}
