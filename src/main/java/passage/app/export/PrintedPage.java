package passage.app.export;

import javafx.scene.Group;
import javafx.scene.image.ImageView;
import passage.export.Sheet;

/** A page as a node for a printer, whose lengths are in 1/72 inch. */
public final class PrintedPage {

    /** Pixels to 1/72 inch: 300 to the inch. */
    private static final double SHARP = 300 / 72.0;
    /** Of the longest side; more does not make large paper look any better. */
    private static final double MOST_PIXELS = 10_000;

    private PrintedPage() {}

    /**
     * A page as large as there is room for it, in the middle of that room. It may be made on any thread.
     *
     * @param width of the room, in 1/72 inch
     * @param height of the room, in the same
     */
    public static Group of(Sheet sheet, double width, double height) {
        double fit =
                Math.min(width / sheet.list().width(), height / sheet.list().height());
        double across = sheet.list().width() * fit;
        double down = sheet.list().height() * fit;
        double sharp = Math.min(SHARP, MOST_PIXELS / Math.max(across, down));
        ImageView picture = new ImageView(new PageImage(sheet, fit * sharp).paint());
        picture.setFitWidth(across);
        picture.setFitHeight(down);
        picture.relocate((width - across) / 2, (height - down) / 2);
        return new Group(picture);
    }
}
