package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words that stand in a window, whatever controls they stand in. */
final class SeenWords {

    private final List<String> words = new ArrayList<>();

    private SeenWords() {}

    /** All that can be read in a scene, a line for each control. */
    static String of(Scene scene) {
        SeenWords seen = new SeenWords();
        seen.look(scene.getRoot());
        return seen.words.stream()
                .filter(line -> line != null && !line.isBlank())
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private void look(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        switch (node) {
            case Labeled labeled -> {
                words.add(labeled.getText());
                if (labeled.getGraphic() != null) {
                    look(labeled.getGraphic());
                }
            }
            case Text text -> words.add(text.getText());
            case TextInputControl input -> words.add(input.getText());
            case TextFlow flow ->
                words.add(flow.getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(part -> ((Text) part).getText())
                        .collect(Collectors.joining()));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::look);
            default -> {}
        }
    }
}
