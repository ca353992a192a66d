package passage.paint;

import java.io.IOException;
import java.io.OutputStream;
import passage.display.DisplayList;

/** Turns a picture into the bytes of one format. */
public interface Painter {

    /**
     * Writes the whole picture. The same picture gives the same bytes. Marks that have no place (a coordinate that is
     * not finite, a size below zero) are left out. The stream is flushed and stays open.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the picture has no size or one that the format cannot hold
     */
    void paint(DisplayList list, OutputStream out) throws IOException;
}
