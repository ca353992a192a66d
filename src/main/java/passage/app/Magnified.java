package passage.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import passage.layout.Theme;

/**
 * A part of the window shown larger than it is laid out, by the theme's magnification. It has so much less room, and
 * pointers tell their places in its own points, so that nothing in it needs to know.
 */
public final class Magnified extends Region {

    private final Region content;
    private final ObservableValue<Theme> theme;
    private final Scale scale = new Scale();

    /** Shows a part as much larger as the theme of the moment asks for. */
    public Magnified(Region content, ObservableValue<Theme> theme) {
        this.content = content;
        this.theme = theme;
        content.getTransforms().add(scale);
        getChildren().add(content);
        theme.addListener(_ -> requestLayout());
    }

    private double magnification() {
        return theme.getValue().magnification();
    }

    @Override
    protected void layoutChildren() {
        double factor = magnification();
        scale.setX(factor);
        scale.setY(factor);
        // Its own points are no pixels, and rounding to them would put the parts between pixels.
        content.setSnapToPixel(factor == 1);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(height) * magnification();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width) * magnification();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height) * magnification();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width) * magnification();
    }
}
