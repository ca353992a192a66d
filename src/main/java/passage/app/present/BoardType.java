package passage.app.present;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import passage.app.LitText;
import passage.app.timeline.Fonts;
import passage.display.Face;
import passage.display.Font;

/**
 * The type of a board and the room around it, in multiples of the smallest type that the class has to read. Fonts and
 * room are set here and colours in the style sheet, so that heights are known before anything is shown.
 *
 * @param unit that smallest type, in pixels
 * @param scale how much larger than usual, or smaller, everything is that is not of the smallest type
 */
record BoardType(Fonts fonts, double unit, double scale) {

    private static final double LEADING = 0.08;

    /** Words of so many units, or of one where they would be smaller. */
    LitText words(String words, String style, Face face, double size) {
        double pixels = Math.ceil(Math.max(1, size * scale) * unit);
        return new LitText(words, style, Math.round(LEADING * pixels)).in(fonts.of(new Font(face, pixels)));
    }

    /** Nodes one below the other. */
    VBox column(double gap, Node... nodes) {
        return new VBox(px(gap), nodes);
    }

    /** A panel with words in it. */
    VBox panel(String style, double gap, Node... nodes) {
        VBox panel = column(gap, nodes);
        panel.getStyleClass().add(style);
        panel.setPadding(padding(0.5, 0.7, 0.9));
        return panel;
    }

    private Insets padding(double around, double right, double left) {
        return new Insets(px(around), px(right), px(around), px(left));
    }

    /** So many units in whole pixels. */
    double px(double units) {
        return Math.round(units * unit * scale);
    }

    /** Nothing, where a cell has no words. */
    static Region none() {
        Region none = new Region();
        none.setVisible(false);
        return none;
    }
}
