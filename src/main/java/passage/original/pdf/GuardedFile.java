package passage.original.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import passage.original.format.Watch;

/**
 * A file that is watched while it is read: the search through a damaged file for anything usable is long, and only here
 * can it be ended.
 */
final class GuardedFile extends RandomAccessReadBufferedFile {
    private final Watch watch;

    GuardedFile(Path file, Watch watch) throws IOException {
        super(file);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        watch.tick();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        watch.tick();
        return super.read(bytes, offset, length);
    }
}
