package passage.app.timeline;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What is said beside the pointer while it rests. */
final class PointerWords {

    private static final Duration DELAY = Duration.millis(350);
    private static final double WIDTH = 420;

    private final Node over;
    private final Tooltip tooltip = new Tooltip();

    /** @param over what the pointer rests on */
    PointerWords(Node over) {
        this.over = over;
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
    }

    /** Shows words, or none. */
    void show(String words) {
        if (words.isEmpty()) {
            Tooltip.uninstall(over, tooltip);
            tooltip.hide();
        } else if (!words.equals(tooltip.getText()) || !tooltip.isShowing()) {
            tooltip.setText(words);
            Tooltip.install(over, tooltip);
        }
    }
}
