package passage.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import passage.anchor.TextRange;

/** Running text in which stretches are lit like marker pen; the light follows the lines when the text is broken anew. */
public final class LitText extends Region {

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow();
    private final List<Light> lights = new ArrayList<>();

    private record Light(TextRange range, Path path) {}

    /** @param style class of the style sheet */
    public LitText(String words, String style) {
        this(words, style, 4);
    }

    /** @param spacing between two lines, in pixels */
    public LitText(String words, String style, double spacing) {
        text.setText(words);
        text.getStyleClass().add(style);
        flow.getChildren().add(text);
        flow.setLineSpacing(spacing);
        getChildren().add(flow);
    }

    /** Sets it in a font before any style sheet does, so that its height is known at once. */
    public LitText in(Font font) {
        text.setFont(font);
        return this;
    }

    /** Lights a stretch of the text; what is lit later lies over what is lit earlier. */
    public Node light(TextRange range, String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        getChildren().add(lights.size(), path);
        lights.add(new Light(range, path));
        requestLayout();
        return path;
    }

    /** Takes all light away. */
    public void extinguish() {
        lights.forEach(light -> getChildren().remove(light.path()));
        lights.clear();
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        for (Light light : lights) {
            light.path()
                    .getElements()
                    .setAll(flow.getRangeShape(
                            light.range().start(), light.range().end(), false));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
