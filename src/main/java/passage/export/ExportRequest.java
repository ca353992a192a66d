package passage.export;

import java.util.Locale;
import java.util.Optional;
import passage.date.EdtfDate;
import passage.layout.Grouping;
import passage.layout.Theme;

/**
 * What a picture is to show and how.
 *
 * @param range the stretch of time, or the whole timeline
 * @param balanced whether the scale gives room to where the events are; linear otherwise
 */
public record ExportRequest(
        Optional<EdtfDate> range, PictureSize size, boolean balanced, Grouping grouping, Locale locale, Theme theme) {

    /** The whole timeline as it opens: balanced, by category, light, on a screen of 1920 × 1080. */
    public static ExportRequest whole(Locale locale) {
        return new ExportRequest(Optional.empty(), PictureSize.FULL_HD, true, Grouping.CATEGORY, locale, Theme.LIGHT);
    }
}
