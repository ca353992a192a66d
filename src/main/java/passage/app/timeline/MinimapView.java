package passage.app.timeline;

import javafx.beans.InvalidationListener;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import passage.layout.MinimapLayout;

/** The strip that shows the whole span; a press or a drag on it moves the window there. */
public final class MinimapView extends Region {

    private static final double HEIGHT = 56;

    private final TimelineViewModel model;
    private final PictureCanvas canvas;

    /** The strip of the whole span under the timeline that this model is of. */
    public MinimapView(TimelineViewModel model, Fonts fonts) {
        this.model = model;
        this.canvas = new PictureCanvas(new CanvasPainter(fonts));
        getStyleClass().add("minimap");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(canvas);
        InvalidationListener stale = _ -> requestLayout();
        model.viewportProperty().addListener(stale);
        model.dataProperty().addListener(stale);
        setOnMousePressed(this::moved);
        setOnMouseDragged(this::moved);
    }

    private void moved(MouseEvent event) {
        double day = MinimapLayout.day(model.dataProperty().get(), getWidth(), event.getX());
        model.look(model.centredOn(day));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1) {
            return;
        }
        canvas.fit(getWidth(), getHeight(), model.app().themeProperty().get().magnification());
        canvas.paint(
                MinimapLayout.of(model.dataProperty().get(), model.frame(), getWidth(), getHeight(), model.measurer()));
    }
}
