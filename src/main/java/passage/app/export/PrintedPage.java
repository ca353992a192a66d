package passage.app.export;

import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import passage.export.Sheet;

/** A page as a node for a printer, whose lengths are in 1/72 inch. */
public final class PrintedPage {

    /** Pixels to 1/72 inch: 300 to the inch. */
    private static final double SHARP = 300 / 72.0;
    /** The longest side of a canvas that every graphics pipeline takes. */
    private static final double MOST_PIXELS = 8000;

    private PrintedPage() {}

    /**
     * A page as large as there is room for it, in the middle of that room.
     *
     * @param width of the room, in 1/72 inch
     * @param height of the room, in the same
     */
    public static Group of(Sheet sheet, double width, double height, ExportHost host) {
        double points =
                Math.min(width / sheet.list().width(), height / sheet.list().height());
        double across = sheet.list().width() * points;
        double down = sheet.list().height() * points;
        double sharp = Math.min(SHARP, MOST_PIXELS / Math.max(across, down));
        Canvas canvas = new Canvas(Math.ceil(across * sharp), Math.ceil(down * sharp));
        host.paint(sheet.list(), canvas.getGraphicsContext2D(), points * sharp);
        canvas.getTransforms().add(new Scale(1 / sharp, 1 / sharp));
        canvas.relocate((width - across) / 2, (height - down) / 2);
        return new Group(canvas);
    }
}
