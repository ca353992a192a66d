package passage.app.present;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import passage.app.WrappedLabel;

/** A small picture of what the class sees, as wide for its height as the class's screen, with words over it if need be. */
final class FramedPicture extends Region {

    private static final double LINE = 1;
    /** What rounding to pixels can leave, in pixels. */
    private static final double ROUNDING = 3;

    private final Region picture;
    private final ObservableDoubleValue aspect;
    private final Label over = new WrappedLabel("", "picture-words");

    /** @param aspect width by height, more than 0 */
    FramedPicture(Region picture, ObservableDoubleValue aspect) {
        this.picture = picture;
        this.aspect = aspect;
        getStyleClass().add("picture");
        over.setVisible(false);
        getChildren().addAll(picture, over);
        aspect.addListener(_ -> requestLayout());
    }

    /** Lays words over the picture, or none. */
    void say(String words) {
        over.setText(words);
        over.setVisible(!words.isEmpty());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, width - 2 * LINE) / aspect.get() + 2 * LINE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(0, getWidth() - 2 * LINE);
        double high = Math.max(0, getHeight() - 2 * LINE);
        double fitting = Math.min(wide, high * aspect.get());
        // The frame is of whole pixels, and a gap within it would be seen sooner than another shape.
        double width = wide - fitting < ROUNDING ? wide : Math.floor(fitting);
        double height = Math.min(high, Math.ceil(width / aspect.get()));
        picture.resizeRelocate(LINE, LINE, width, height);
        double words = Math.min(height, over.prefHeight(width));
        over.resizeRelocate(LINE, LINE + (height - words) / 2, width, words);
    }
}
