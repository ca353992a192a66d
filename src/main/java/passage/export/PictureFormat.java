package passage.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a picture can be written in. */
public enum PictureFormat {
    PNG,
    SVG;

    /** The format that a file's ending names. */
    public static Optional<PictureFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.name().equals(ending))
                .findFirst();
    }
}
