package passage.dataset;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the icon a category names: the data folder's own, else the program's. */
public final class Icons {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Icons() {}

    /** Where the SVG of an icon is; empty when there is none of that name, or it is no name of an icon. */
    public static Optional<URL> find(Path folder, String icon) {
        if (!NAME.matcher(icon).matches()) {
            return Optional.empty();
        }
        Path own = folder.resolve("icons").resolve(icon + ".svg");
        return Files.isRegularFile(own)
                ? Optional.of(url(own))
                : Optional.ofNullable(Icons.class.getResource("/passage/icons/" + icon + ".svg"));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
