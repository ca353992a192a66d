package passage.original.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import passage.dataset.PassageException;
import passage.original.Messages;

/** A packed file, unpacked part by part and never further than its limits; nothing is written anywhere. */
final class Packed implements AutoCloseable {
    /** So much may come of any file, however small: what repeats itself packs to nothing. */
    private static final long HARMLESS = 16 << 20;

    private final Path file;
    private final ZipFile zip;
    private final Watch watch;
    private final long limit;
    private long unpacked;

    private Packed(Path file, ZipFile zip, Limits limits, Watch watch) throws IOException {
        this.file = file;
        this.zip = zip;
        this.watch = watch;
        this.limit = Math.min(limits.unpacked(), Math.max(HARMLESS, Files.size(file) * limits.ratio()));
    }

    /**
     * Opens a packed file.
     *
     * @throws PassageException when it is damaged or has too many parts
     */
    static Packed open(Path file, Limits limits, Watch watch) throws IOException, PassageException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new PassageException(Messages.message("damaged", file), e);
        }
        if (zip.size() > limits.entries()) {
            zip.close();
            throw new PassageException(Messages.message("packed.parts", file, limits.entries()));
        }
        return new Packed(file, zip, limits, watch);
    }

    /** Thrown through the parsers, which pass on what the stream throws. */
    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Something done with the bytes of a part. */
    @FunctionalInterface
    interface Use<T> {
        /** Takes what it needs from the stream. */
        T of(InputStream in) throws IOException, PassageException, MarkupException;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * Reads a part.
     *
     * @return what came of it; empty where there is no such part
     * @throws PassageException when it is damaged, or unpacks to more than may come of the whole file
     */
    <T> Optional<T> read(String part, Use<T> use) throws PassageException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = new Counted(zip.getInputStream(entry))) {
            return Optional.of(use.of(in));
        } catch (TooMuchException e) {
            throw new PassageException(Messages.message("packed.large", file, limit >> 20), e);
        } catch (IOException | MarkupException e) {
            // A broken part shows only when it is unpacked, so a fault of the disk cannot be told from it.
            throw new PassageException(Messages.message("damaged", file), e);
        }
    }

    /**
     * Reads a part that has to be there.
     *
     * @throws PassageException when it is not, or as {@link #read} says
     */
    <T> T readRequired(String part, Use<T> use) throws PassageException {
        return read(part, use).orElseThrow(() -> new PassageException(Messages.message("damaged", file)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked: the sizes that the file itself tells need not be true. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            watch.step(0, 0);
            return read;
        }

        private void count(int more) {
            unpacked += Math.max(0, more);
            if (unpacked > limit) {
                throw new TooMuchException();
            }
        }
    }
}
