package passage.app.present;

import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import passage.app.present.Pointer.Tool;
import passage.app.present.PresentViewModel.Curtain;

/**
 * A picture of what the class sees, and over it the tool that the teacher points with. A mouse or a finger on any of the
 * pictures of a lesson moves it on all of them; to the picture itself they mean what they always do. Under a curtain there is
 * nothing to point to.
 */
public final class PointerLayer extends Region {

    private final AudienceView view;
    private final PresentViewModel model;
    private final Pointer pointer;
    private final LaserDot dot = new LaserDot();
    private final Spotlight spotlight = new Spotlight();
    private final Lens lens;

    /** Lays the tools over a picture. */
    public PointerLayer(AudienceView view) {
        this.view = view;
        this.model = view.model().present();
        this.pointer = model.pointer();
        this.lens = new Lens(view);
        getChildren().addAll(view, spotlight, lens, dot);
        getChildren().stream().filter(child -> child != view).forEach(tool -> {
            tool.setManaged(false);
            tool.setMouseTransparent(true);
        });
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            point(event);
            // With a tool in hand, nothing is said of what happens to lie under it.
            if (pointer.toolProperty().get() != Tool.NONE) {
                event.consume();
            }
        });
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        onTouch(this, model.autoplay()::pause);
        InvalidationListener moved = _ -> requestLayout();
        pointer.xProperty().addListener(moved);
        pointer.yProperty().addListener(moved);
        pointer.powerProperty().addListener(moved);
        pointer.toolProperty().addListener(moved);
        pointer.toolProperty()
                .addListener(_ -> view.model().timeline().hoveredProperty().set(""));
        model.curtainProperty().addListener(moved);
        InvalidationListener changed = _ -> lens.change();
        view.model().placeProperty().addListener(changed);
        view.model().timeline().viewportProperty().addListener(changed);
        view.model().timeline().dataProperty().addListener(changed);
        view.model().timeline().hoveredProperty().addListener(changed);
        view.model().app().themeProperty().addListener(changed);
        view.model().app().messages().localeProperty().addListener(changed);
    }

    /** Does something whenever a hand takes hold of a picture, by whatever means. */
    static void onTouch(Node picture, Runnable action) {
        Stream.of(MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL, ZoomEvent.ZOOM, TouchEvent.TOUCH_PRESSED)
                .forEach(type -> picture.addEventFilter(type, _ -> action.run()));
    }

    private void point(MouseEvent event) {
        if (getWidth() > 0 && getHeight() > 0) {
            pointer.moveTo(event.getX() / getWidth(), event.getY() / getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        view.resizeRelocate(0, 0, getWidth(), getHeight());
        Tool tool = model.curtainProperty().get() == Curtain.OPEN
                ? pointer.toolProperty().get()
                : Tool.NONE;
        dot.setVisible(tool == Tool.LASER);
        spotlight.setVisible(tool == Tool.SPOTLIGHT);
        lens.setVisible(tool == Tool.MAGNIFIER);
        double x = pointer.xProperty().get() * getWidth();
        double y = pointer.yProperty().get() * getHeight();
        switch (tool) {
            case LASER -> dot.pointTo(x, y, getHeight());
            case SPOTLIGHT -> spotlight.pointTo(x, y, getWidth(), getHeight());
            case MAGNIFIER -> lens.pointTo(x, y, pointer.powerProperty().get());
            case NONE -> {}
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return view.prefHeight(width);
    }
}
