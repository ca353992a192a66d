package passage.app.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import passage.app.WrappedLabel;
import passage.quiz.Answer;

/** Things to be put in order: by dragging, by the buttons beside each, or by Alt and the arrows or numbers. */
final class OrderPane extends AnswerPane {

    private final QuizViewModel model;
    private final List<String> things;
    private int dragged = -1;

    OrderPane(QuizViewModel model, List<String> things) {
        this.model = model;
        this.things = things;
        ChangeListener<Optional<Answer>> order = (_, _, _) -> fill();
        model.draftProperty().addListener(order);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.draftProperty().removeListener(order);
            }
        });
        fill();
    }

    /** The rows stay, for one of them may be in somebody's hand; only their words move. */
    private void fill() {
        List<Integer> order = model.order();
        List<Node> rows = new ArrayList<>(getChildren());
        if (rows.size() != order.size()) {
            rows = IntStream.range(0, order.size()).<Node>mapToObj(this::row).toList();
            getChildren().setAll(rows);
        }
        for (int i = 0; i < order.size(); i++) {
            String words = model.messages().get("quiz.choice", i + 1, things.get(order.get(i)));
            rows.get(i).setAccessibleText(words);
            ((Label) ((HBox) rows.get(i)).getChildren().getFirst()).setText(words);
        }
    }

    private HBox row(int index) {
        Label words = new WrappedLabel("", "order-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(words, mover(index, -1, "quiz.earlier", "↑"), mover(index, 1, "quiz.later", "↓"));
        row.getStyleClass().add("order-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setOnMousePressed(_ -> {
            row.requestFocus();
            dragged = index;
        });
        row.setOnMouseDragged(this::drag);
        row.setOnMouseReleased(_ -> dragged = -1);
        return row;
    }

    private Button mover(int index, int by, String key, String sign) {
        Button button = new Button(sign);
        button.getStyleClass().add("order-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(model.messages().get(key));
        button.setDisable(index + by < 0 || index + by >= things.size());
        button.setOnAction(_ -> move(index, index + by));
        return button;
    }

    /** What is dragged changes places as soon as it is over another row. */
    private void drag(MouseEvent event) {
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        for (int i = 0; i < getChildren().size(); i++) {
            Node row = getChildren().get(i);
            boolean over = y >= row.getBoundsInParent().getMinY()
                    && y < row.getBoundsInParent().getMaxY();
            if (dragged >= 0 && over && i != dragged) {
                move(dragged, i);
                dragged = i;
                return;
            }
        }
    }

    private void move(int from, int to) {
        if (to >= 0 && to < things.size()) {
            model.move(from, to);
            getChildren().get(to).requestFocus();
        }
    }

    @Override
    void begin() {
        getChildren().getFirst().requestFocus();
    }

    @Override
    boolean pressed(KeyEvent event) {
        int row = focused();
        int digit = digit(event);
        if (digit >= 1 && digit <= things.size()) {
            move(row, digit - 1);
            return true;
        }
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return false;
        }
        int to = Math.clamp((long) row + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0, things.size() - 1);
        if (event.isAltDown()) {
            move(row, to);
        } else {
            getChildren().get(to).requestFocus();
        }
        return true;
    }

    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return 0;
    }
}
