package passage.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import passage.paint.PngPainter;

/** The formats a picture can be written in. */
public enum PictureFormat {
    PNG,
    SVG;

    /** The format that a file's ending names. */
    public static Optional<PictureFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.contains(".") && format.name().equals(ending))
                .findFirst();
    }

    /** Whether a picture can be as large as that. */
    public boolean holds(PictureSize size) {
        double width = Math.round(size.width() * size.scale());
        double height = Math.round(size.height() * size.scale());
        return switch (this) {
            case PNG -> Math.max(width, height) <= PngPainter.MAX_SIDE && width * height <= PngPainter.MAX_PIXELS;
            case SVG -> true;
        };
    }
}
