package passage.export;

import java.io.IOException;
import java.io.OutputStream;
import passage.dataset.Progress;

/** Writes documents of one format. */
interface DocumentWriter {

    /**
     * Writes the whole document. The same content and request give the same bytes. The stream stays open.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the format cannot hold a picture of that size
     */
    void write(Content content, ExportRequest request, OutputStream out, Progress progress) throws IOException;
}
