package passage.paint;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import passage.display.Face;

/** The bundled fonts, each read when it is first asked for. */
final class FontFiles {
    private final Map<Face, FontFile> files = new ConcurrentHashMap<>();

    FontFile of(Face face) {
        FontFile file = files.get(face);
        return file == null ? files.computeIfAbsent(face, FontFile::new) : file;
    }
}
