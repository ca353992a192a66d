package passage.app.present;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import passage.app.Messages;

/** A button of the presenter's window. It tells its key. */
final class PresenterButton extends Button {

    /**
     * @param key of its name
     * @param sign what stands on the key that does the same
     */
    PresenterButton(Messages messages, String key, String sign) {
        textProperty().bind(messages.bind(key));
        name(this, messages, key, sign);
    }

    /** Gives a control its name for screen readers and a tooltip with its key. */
    static void name(Region control, Messages messages, String key, String sign) {
        StringBinding words = Bindings.createStringBinding(
                () -> messages.get("presenter.tooltip", messages.get(key), sign), messages.localeProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        Tooltip.install(control, tooltip);
        control.accessibleTextProperty().bind(messages.bind(key));
        control.setMinWidth(Region.USE_PREF_SIZE);
        if (control instanceof ButtonBase button) {
            button.setTooltip(tooltip);
        }
    }

    /** Shows a sign in place of its name. */
    PresenterButton showing(String sign) {
        textProperty().unbind();
        setText(sign);
        return this;
    }

    /** Shows a shape of the style sheet in place of its name. */
    PresenterButton drawing(String style) {
        showing("");
        Region shape = new Region();
        shape.getStyleClass().addAll("sign", style);
        setGraphic(shape);
        return this;
    }

    PresenterButton doing(Runnable action) {
        setOnAction(_ -> action.run());
        return this;
    }
}
