package passage.app.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import passage.export.Sheet;
import passage.paint.PngPainter;

/**
 * A page as an image. It is painted as files are, so that any thread can do it: a poster is too much for one frame of a
 * window.
 *
 * @param pixels to a point of the page as it is laid out, above 0
 */
public record PageImage(Sheet sheet, double pixels) {

    /** Paints it. */
    public Image paint() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PngPainter(pixels).paint(sheet.list(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        }
        return new Image(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
