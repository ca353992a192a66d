package passage.app.quiz;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The way back and forward, for who has no keys at hand. */
final class QuizFoot extends HBox {

    private final QuizViewModel model;
    private final Button back = new Button();
    private final Button forward = new Button();

    QuizFoot(QuizViewModel model) {
        this.model = model;
        getStyleClass().add("quiz-foot");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        back.getStyleClass().add("quiz-button");
        back.setId("quiz-back");
        back.setOnAction(_ -> model.back());
        forward.getStyleClass().addAll("accent", "quiz-button");
        forward.setId("quiz-forward");
        forward.setOnAction(_ -> model.forward());
        for (Button button : new Button[] {back, forward}) {
            button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
        getChildren().addAll(back, space, forward);
        InvalidationListener stale = _ -> fill();
        model.runProperty().addListener(stale);
        model.draftProperty().addListener(stale);
        model.messages().localeProperty().addListener(stale);
        fill();
    }

    private void fill() {
        boolean end = model.run().isAtEnd();
        boolean open = model.run().open();
        back.setText(model.messages().get("quiz.back"));
        back.setDisable(model.run().at() == 0 && !(open && model.run().answer().isEmpty()));
        boolean last = model.run().at() + 1 == model.run().quiz().questions().size();
        forward.setText(model.messages().get(label(open, last)));
        forward.setVisible(!end);
        forward.setDisable(model.mode() == QuizMode.ALONE && !open && !model.canGive());
    }

    private String label(boolean open, boolean last) {
        if (!open) {
            return model.mode() == QuizMode.ALONE ? "quiz.give" : "quiz.reveal";
        }
        return last ? "quiz.finish" : "quiz.next";
    }

    /** Takes the keyboard. */
    void begin() {
        forward.requestFocus();
    }
}
