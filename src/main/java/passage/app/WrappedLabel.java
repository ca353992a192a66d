package passage.app;

import javafx.scene.control.Label;

/** Words that break into as many lines as they need and never end in dots. */
public final class WrappedLabel extends Label {

    /** @param style class of the style sheet */
    public WrappedLabel(String words, String style) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
