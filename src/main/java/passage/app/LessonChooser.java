package passage.app;

import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import passage.lesson.Lesson;

/** Asks which lesson is to be given: a click or Enter on one begins it. */
final class LessonChooser {

    private static final double WIDTH = 560;
    private static final double ROW = 56;
    private static final int MOST_ROWS = 7;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ListView<Lesson> list = new ListView<>();
    private final Messages messages;
    private final Consumer<Lesson> chosen;

    private LessonChooser(AppViewModel app, Window over, Consumer<Lesson> chosen) {
        this.chosen = chosen;
        this.messages = app.messages();
        Sheets.prepare(dialog, over, app);
        double larger = Sheets.larger(over);
        dialog.setTitle(messages.get("lesson.which"));
        dialog.setHeaderText(messages.get("lesson.which"));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(messages.get("button.cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(list);
        list.setId("lesson-chooser");
        list.getItems().setAll(app.lessonsProperty().get());
        list.setCellFactory(_ -> new Row());
        list.setFixedCellSize(ROW * larger);
        list.setPrefSize(
                WIDTH * larger,
                ROW * larger * Math.min(MOST_ROWS, list.getItems().size()) + 2);
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        dialog.setOnShown(_ -> list.requestFocus());
    }

    /** Lies over a window until one is chosen, or none. */
    static void ask(AppViewModel app, Window over, Consumer<Lesson> chosen) {
        new LessonChooser(app, over, chosen).dialog.show();
    }

    /** A list of the toolkit would keep both keys for itself. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            dialog.close();
            event.consume();
        }
    }

    private void choose(Lesson lesson) {
        if (lesson != null) {
            dialog.close();
            chosen.accept(lesson);
        }
    }

    private final class Row extends ListCell<Lesson> {
        private final Label title = new Label();
        private final Label length = new Label();
        private final VBox words = new VBox(title, length);

        Row() {
            title.getStyleClass().add("lesson-choice-title");
            length.getStyleClass().add("lesson-choice-length");
            setOnMouseClicked(_ -> choose(getItem()));
        }

        @Override
        protected void updateItem(Lesson lesson, boolean empty) {
            super.updateItem(lesson, empty);
            setGraphic(empty || lesson == null ? null : words);
            if (lesson != null) {
                title.setText(lesson.title().in(messages.locale()));
                length.setText(messages.get(
                        "lesson.length", lesson.minutes(), lesson.steps().size()));
                setAccessibleText(title.getText() + ", " + length.getText());
            }
        }
    }
}
