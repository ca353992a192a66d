package passage.app.timeline;

import javafx.scene.input.KeyEvent;
import passage.layout.DaysInView;
import passage.layout.TimelineData;

/** What keys do while the strip of the whole span has the focus: they move and resize the frame. */
final class BrushKeys {

    private static final double ZOOM = 1.5;
    /** Of the days in view. */
    private static final double STEP = 0.1;

    private final MinimapView view;
    private final TimelineViewModel model;

    BrushKeys(MinimapView view, TimelineViewModel model) {
        this.view = view;
        this.model = model;
    }

    void install() {
        view.setOnKeyPressed(this::pressed);
        view.setOnKeyTyped(this::typed);
    }

    /** The days a step later than those in view. */
    static DaysInView later(TimelineViewModel model) {
        return moved(model, STEP);
    }

    /** The days a step earlier than those in view. */
    static DaysInView earlier(TimelineViewModel model) {
        return moved(model, -STEP);
    }

    private static DaysInView moved(TimelineViewModel model, double share) {
        DaysInView shown = DaysInView.of(model.frame());
        return shown.moved(share * shown.length(), model.dataProperty().get());
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        TimelineData data = model.dataProperty().get();
        DaysInView shown = DaysInView.of(model.frame());
        switch (event.getCode()) {
            case LEFT, DOWN -> step(earlier(model));
            case RIGHT, UP -> step(later(model));
            case PAGE_DOWN -> view.fly(moved(model, -1));
            case PAGE_UP -> view.fly(moved(model, 1));
            case HOME -> view.fly(shown.moved(data.firstDay() - shown.from(), data));
            case END -> view.fly(shown.moved(data.endDay() - shown.to(), data));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Signs are taken as they are typed: where they stand on the keyboard differs from language to language. */
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> zoom(ZOOM);
            case "-", "−" -> zoom(1 / ZOOM);
            case "0" -> model.look(model.windows().whole());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(DaysInView days) {
        view.stay();
        view.look(days);
    }

    private void zoom(double factor) {
        view.stay();
        model.zoom(
                factor,
                model.frame().plotLeft() + model.viewportProperty().get().width() / 2);
    }
}
