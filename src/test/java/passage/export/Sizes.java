package passage.export;

import java.util.OptionalInt;

/** Sizes for tests, as people write them. */
public final class Sizes {

    private Sizes() {}

    /** The size that a text means, with the pixels that are usual for it. */
    public static PictureSize of(String text) {
        return of(text, OptionalInt.empty());
    }

    /** The same with so many pixels to an inch. */
    public static PictureSize of(String text, int dpi) {
        return of(text, OptionalInt.of(dpi));
    }

    private static PictureSize of(String text, OptionalInt dpi) {
        try {
            return PictureSize.read(text, dpi);
        } catch (PictureSizeException e) {
            throw new AssertionError(e);
        }
    }
}
