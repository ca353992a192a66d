package passage.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG file (ISO/IEC 15948) row by row, eight bits to a channel. Rows are stored as they are: in pictures of
 * letters and flat colours the same bytes come again and again, and PNG's filters, made for photographs, would hide
 * that.
 */
final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final int height;
    private final int channels;
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream pixels;
    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream(CHUNK);
    /** One row behind the byte that names its filter, 0 for none. */
    private final byte[] row;

    /** @param opaque whether every pixel is solid, so that three channels do */
    PngWriter(OutputStream out, int width, int height, boolean opaque) {
        this.out = new DataOutputStream(out);
        this.width = width;
        this.height = height;
        this.channels = opaque ? 3 : 4;
        this.pixels = new DeflaterOutputStream(deflated, deflater, 1 << 13);
        this.row = new byte[1 + width * channels];
    }

    void begin(int pixelsPerMetre) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, (byte) (channels == 3 ? 2 : 6), 0, 0, 0});
        chunk("IHDR", bytes.toByteArray());
        bytes.reset();
        header.writeInt(pixelsPerMetre);
        header.writeInt(pixelsPerMetre);
        header.write(1);
        chunk("pHYs", bytes.toByteArray());
    }

    /** Writes what the file says about itself, in international text: title, description, language and sources. */
    void describe(DocumentInfo info) throws IOException {
        text("Title", info.title(), info.language());
        text("Description", info.description(), info.language());
        text("Language", info.language().toLanguageTag(), Locale.ENGLISH);
        text("Source", String.join("\n", info.sources()), info.language());
        text("Software", "Passage", Locale.ENGLISH);
    }

    /** An {@code iTXt} chunk, not compressed; nothing where there are no words. */
    private void text(String keyword, String words, Locale language) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(keyword.getBytes(StandardCharsets.US_ASCII));
        // The end of the keyword, that the words are not compressed, and by which method they would be.
        bytes.write(new byte[3]);
        bytes.write(language.toLanguageTag().getBytes(StandardCharsets.US_ASCII));
        // The ends of the language and of a translated keyword that is not given.
        bytes.write(new byte[2]);
        bytes.write(words.replace("\0", "").getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray());
    }

    /** Writes the first {@code rows} rows of an image of integer pixels. */
    void write(BufferedImage image, int rows) throws IOException {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < rows; y++) {
            unpack(argb, y * width);
            pixels.write(row);
            if (deflated.size() >= CHUNK) {
                flushPixels();
            }
        }
    }

    /** Ends the file; the stream stays open. */
    void finish() throws IOException {
        pixels.finish();
        flushPixels();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    /** Frees what the compressor holds; a file not finished before stays a fragment. */
    @Override
    public void close() {
        deflater.end();
    }

    private void unpack(int[] argb, int from) {
        for (int x = 0, i = 1; x < width; x++) {
            int pixel = argb[from + x];
            row[i++] = (byte) (pixel >> 16);
            row[i++] = (byte) (pixel >> 8);
            row[i++] = (byte) pixel;
            if (channels == 4) {
                row[i++] = (byte) (pixel >>> 24);
            }
        }
    }

    private void flushPixels() throws IOException {
        if (deflated.size() > 0) {
            chunk("IDAT", deflated.toByteArray());
            deflated.reset();
        }
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
