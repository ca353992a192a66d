package passage.app.present;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import passage.app.Look;
import passage.app.timeline.Fonts;
import passage.display.Icon;
import passage.layout.Theme;

/** What the teacher sees: what the class sees now and will see next, what there is to say, and how much time there is. */
public final class PresenterView extends BorderPane {

    private final PresentViewModel model;
    private final DoubleProperty aspect = new SimpleDoubleProperty(this, "aspect", 16.0 / 9);
    private final PresenterDesk desk;
    private final PresenterButtons buttons;
    private final TypeSize type = new TypeSize();

    /** @param icons the icon of a name, if there is one */
    public PresenterView(PresentViewModel model, Function<String, Optional<Icon>> icons, Fonts fonts) {
        this.model = model;
        getStyleClass().add("presenter");
        setFocusTraversable(true);
        desk = new PresenterDesk(model, new Pictures(model, aspect, icons, fonts), aspect);
        buttons = new PresenterButtons(model);
        setTop(new PresenterHeader(model));
        setCenter(desk);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, new PresenterKeys(model));
        model.app().themeProperty().addListener(_ -> dress());
        sceneProperty().addListener(_ -> rest());
        widthProperty().addListener(_ -> size());
        heightProperty().addListener(_ -> size());
        dress();
    }

    /** Keys are the lesson's from the beginning: a window that opens would else give them to its first button. */
    private void rest() {
        if (getScene() != null) {
            requestFocus();
        }
    }

    private void size() {
        if (type.fit(getWidth(), getHeight())) {
            dress();
        }
    }

    private void dress() {
        Theme theme = model.app().themeProperty().get();
        Look.dress(this, theme, type.larger());
        desk.setLarger(type.larger());
    }

    /** What to do when the sheet of keys is asked for. */
    public void setOnKeys(Runnable action) {
        buttons.onKeys(action);
    }

    /** Width by height of the screen that the class sees, more than 0; 16:9 until it is told. */
    public DoubleProperty aspectProperty() {
        return aspect;
    }

    /** What to do when the lesson is to be left. */
    public void setOnEnd(Runnable action) {
        buttons.onEnd(action);
    }

    /** What to do when the screens are to be swapped; null where there is nothing to swap, and no button for it. */
    public void setOnSwap(Runnable action) {
        buttons.onSwap(action);
    }
}
