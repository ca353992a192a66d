package passage.app.export;

import java.util.EnumSet;
import java.util.Set;
import passage.export.ExportFormat;

/** What the kinds of file can hold. */
final class Formats {

    private static final Set<ExportFormat> TABLES = EnumSet.of(ExportFormat.CSV, ExportFormat.JSON);

    private Formats() {}

    /** Whether it knows forms other than one picture. */
    static boolean hasForms(ExportFormat format) {
        return format == ExportFormat.PDF;
    }

    /** Whether it is a picture, or has one; else it lists the events. */
    static boolean hasPicture(ExportFormat format) {
        return !TABLES.contains(format);
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
