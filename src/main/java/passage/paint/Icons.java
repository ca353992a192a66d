package passage.paint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import passage.display.Icon;

/**
 * Finds icons by name: first in {@code icons/} of the data folder, then among the program's own. An icon is an SVG file
 * whose {@code path} elements are filled with one colour; everything else in it is passed over.
 */
public final class Icons {
    /** An icon is a few hundred characters; a file beyond this is something else. */
    private static final int MAX_BYTES = 1 << 18;

    /** What an icon may be called; {@code dataset}, which this package may not see, checks names by the same rule. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Icons() {}

    /**
     * The icon of a name (small letters and digits, with single hyphens between them), or nothing where neither place has one that can be read.
     *
     * @param dataFolder the folder of the data; need not exist
     */
    public static Optional<Icon> of(String name, Path dataFolder) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return ofFolder(name, dataFolder).or(() -> ofProgram(name));
    }

    /** One of the program's own icons: a category's, or {@code passage}. */
    public static Optional<Icon> ofProgram(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/passage/icons/" + name + ".svg")) {
            return in == null ? Optional.empty() : read(name, in);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Icon> ofFolder(String name, Path dataFolder) {
        Path file = dataFolder.resolve("icons").resolve(name + ".svg");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<Icon> read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return new IconReader(name).read(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
