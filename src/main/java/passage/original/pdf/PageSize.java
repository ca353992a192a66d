package passage.original.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import passage.original.format.Watch;

/** How large the instructions of a page are when unpacked. The library unpacks them all at once, so it is asked before. */
final class PageSize {
    private static final int BUFFER = 1 << 16;

    private PageSize() {}

    /** Whether they are larger than so many bytes; no more than that is unpacked to tell. */
    static boolean exceeds(PDPage page, long most, Watch watch) {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext() && size <= most; ) {
            try (InputStream in = opened(streams.next())) {
                for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                    size += read;
                    watch.tick();
                }
            } catch (IOException e) {
                // Damaged within: the library will make what it can of the rest.
                continue;
            }
        }
        return size > most;
    }

    private static InputStream opened(PDStream stream) throws IOException {
        InputStream raw = stream.getCOSObject().createRawInputStream();
        List<COSName> filters = stream.getFilters();
        boolean deflated = !filters.isEmpty() && filters.getFirst().equals(COSName.FLATE_DECODE);
        return deflated ? new InflaterInputStream(raw) : raw;
    }
}
