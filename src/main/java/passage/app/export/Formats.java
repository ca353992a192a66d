package passage.app.export;

import java.util.Optional;
import java.util.Set;
import passage.export.ExportFormat;

/** What the kinds of file can hold. */
final class Formats {

    private static final Set<String> TABLES = Set.of("CSV", "JSON");

    private Formats() {}

    /** The one that knows forms other than a picture, if it can be written. */
    static Optional<ExportFormat> withForms() {
        return ExportFormat.ofFile("timeline.pdf");
    }

    static boolean hasForms(ExportFormat format) {
        return withForms().equals(Optional.of(format));
    }

    /** Whether it is a picture, or has one; else it lists the events. */
    static boolean hasPicture(ExportFormat format) {
        return !TABLES.contains(format.name());
    }

    /** Whether its pictures are made of pixels, of which there may be too many. */
    static boolean hasPixels(ExportFormat format) {
        return format == ExportFormat.PNG;
    }

    /** The ending of its files, with the dot. */
    static String ending(ExportFormat format) {
        return "." + Keys.of(format);
    }
}
