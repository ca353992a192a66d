package passage.app.present;

import javafx.scene.layout.VBox;
import passage.app.WrappedLabel;

/** The words of a note as they are written, paragraph by paragraph: nothing in them is a command. */
final class NoteText extends VBox {

    NoteText() {
        getStyleClass().add("note-text");
    }

    void show(String words) {
        getChildren().clear();
        words.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> getChildren().add(new WrappedLabel(line.strip(), "presenter-notes")));
    }
}
