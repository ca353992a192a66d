package passage.app.present;

import java.time.Duration;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import passage.app.Look;
import passage.app.Messages;
import passage.layout.Theme;

/** A small line for the teacher: the number being typed, what came of it, or that the lesson runs by itself. */
public final class ClickerLine extends Label {

    /** So many lines of it would fill the window. */
    private static final double LINES = 54;

    private static final double SMALLEST = 13;

    private final Clicker clicker;
    private final Autoplay autoplay;
    private final Messages messages;
    private final ObservableValue<Theme> theme;
    private boolean silent;
    private double height;

    /** The line of a clicker; it is seen only while there is something to say. */
    public ClickerLine(Clicker clicker, PresentViewModel model) {
        this.clicker = clicker;
        this.autoplay = model.autoplay();
        this.messages = model.app().messages();
        this.theme = model.app().themeProperty();
        getStyleClass().add("clicker-line");
        setMouseTransparent(true);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        InvalidationListener changed = _ -> fill();
        clicker.lineProperty().addListener(changed);
        autoplay.stateProperty().addListener(changed);
        autoplay.usualProperty().addListener(changed);
        messages.localeProperty().addListener(changed);
        theme.addListener(_ -> dress());
        fill();
    }

    /** What fills a window, with the line at its foot over it, which takes no room from it. */
    public Parent over(Region content) {
        StackPane root = new StackPane(content, this);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        root.heightProperty().addListener((_, _, height) -> {
            this.height = height.doubleValue();
            dress();
        });
        return root;
    }

    private void dress() {
        Look.dressInType(this, theme.getValue(), Math.max(SMALLEST, Math.rint(height / LINES)));
    }

    /** Says nothing any more, or speaks again: where the teacher has a window of his own, the class need not read it. */
    public void setSilent(boolean silent) {
        this.silent = silent;
        fill();
    }

    private void fill() {
        String told = clicker.lineProperty().get();
        setText(told.isEmpty() ? sign() : told);
        setVisible(!silent && !getText().isEmpty());
    }

    private String sign() {
        Duration usual = autoplay.usualProperty().get();
        return switch (autoplay.stateProperty().get()) {
            case OFF -> "";
            case RUNNING -> messages.get("autoplay.running", usual.toSeconds());
            case PAUSED -> messages.get("autoplay.paused");
        };
    }
}
