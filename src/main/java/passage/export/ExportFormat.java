package passage.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file the timeline can be written to; the name of each is the ending of its files. */
public enum ExportFormat {
    PNG,
    SVG,
    PDF,
    HTML,
    CSV,
    JSON,
    PPTX;

    /** The format that a file's ending names, in capitals or not. */
    public static Optional<ExportFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.contains(".") && format.name().equals(ending))
                .findFirst();
    }
}
