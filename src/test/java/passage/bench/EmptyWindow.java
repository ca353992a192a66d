package passage.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;

/** The least a program of this kind can be: a window as large as ours with one ControlsFX control. */
public final class EmptyWindow extends Application {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    @Override
    public void start(Stage stage) {
        CheckComboBox<String> box = new CheckComboBox<>();
        box.getItems().addAll("one", "two", "three");
        stage.setScene(new Scene(new StackPane(box), WIDTH, HEIGHT));
        stage.setTitle("Empty");
        stage.show();
    }
}
