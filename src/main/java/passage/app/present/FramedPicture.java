package passage.app.present;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import passage.app.WrappedLabel;

/** A small picture of what the class sees, as wide for its height as the class's screen, with words over it if need be. */
final class FramedPicture extends Region {

    private static final double LINE = 1;

    private final AudienceView picture;
    private final ObservableDoubleValue aspect;
    private final Label over = new WrappedLabel("", "picture-words");

    /** @param aspect width by height, more than 0 */
    FramedPicture(AudienceView picture, ObservableDoubleValue aspect) {
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
        double width = Math.min(getWidth() - 2 * LINE, (getHeight() - 2 * LINE) * aspect.get());
        double height = width / aspect.get();
        picture.resizeRelocate(LINE, LINE, Math.max(0, width), Math.max(0, height));
        double words = Math.min(height, over.prefHeight(width));
        over.resizeRelocate(LINE, LINE + (height - words) / 2, width, words);
    }
}
