package passage.app.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import passage.display.Face;
import passage.paint.BundledFont;

/** The bundled fonts as JavaFX knows them. Used on the JavaFX thread only. */
public final class Fonts {

    private static final double ANY_SIZE = 13;

    private final Map<Face, Font> faces = new EnumMap<>(Face.class);
    private final Map<passage.display.Font, Font> sized = new HashMap<>();

    /** Loads every face, which also makes their families known to style sheets. */
    public Fonts() {
        for (Face face : Face.values()) {
            try (InputStream in = BundledFont.open(face)) {
                faces.put(face, Font.loadFont(in, ANY_SIZE));
            } catch (IOException e) {
                throw new UncheckedIOException("a font of the program cannot be read: " + face, e);
            }
        }
    }

    /** The font for a picture's text. */
    public Font of(passage.display.Font font) {
        return sized.computeIfAbsent(
                font, wanted -> Font.font(faces.get(wanted.face()).getName(), wanted.size()));
    }
}
