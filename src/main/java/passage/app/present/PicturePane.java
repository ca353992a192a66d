package passage.app.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A picture of what the class sees, with a heading and what there is to say of it. */
final class PicturePane extends VBox {

    private final Label heading = new Label();
    private final Label words = new Label();
    private final FramedPicture frame;

    PicturePane(FramedPicture frame) {
        this.frame = frame;
        getStyleClass().add("picture-pane");
        heading.getStyleClass().add("presenter-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("picture-told");
        HBox line = new HBox(heading, words);
        line.getStyleClass().add("picture-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, frame);
    }

    /** The heading, and beside it what the picture shows. */
    void tell(String title, String told) {
        heading.setText(title);
        words.setText(told);
    }

    FramedPicture frame() {
        return frame;
    }

    /** How much of its height is no picture. */
    double around(double width) {
        return prefHeight(width) - frame.prefHeight(width);
    }
}
