package passage.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a ZIP file anew, so that the same contents give the same bytes whenever and wherever it is packed. */
final class FixedZip {

    /** What a reader of the format looks for first. */
    private static final String TYPES = "[Content_Types].xml";

    /** Any but the first that a ZIP file can hold: beside that one, Java writes what time it is there in UTC. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private FixedZip() {}

    static void write(byte[] zip, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ZipOutputStream packed = new ZipOutputStream(out);
        packed.setLevel(Deflater.BEST_COMPRESSION);
        put(packed, TYPES, entries.remove(TYPES));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            put(packed, entry.getKey(), entry.getValue());
        }
        packed.finish();
        packed.flush();
    }

    private static void put(ZipOutputStream packed, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        packed.putNextEntry(entry);
        packed.write(content);
        packed.closeEntry();
    }
}
