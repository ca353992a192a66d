package passage.app.export;

import java.util.Locale;
import passage.export.ExportRequest;
import passage.export.PictureSize;
import passage.export.Scope;
import passage.layout.Grouping;
import passage.layout.Theme;

/**
 * What a window shows at one moment, for an export of it.
 *
 * @param days the time in view
 * @param balance the share of the events in its scale, 0 where it is linear
 * @param width of its picture, in pixels as they are laid out
 * @param height of its picture, in the same
 */
public record CurrentView(
        Scope.View days, Grouping grouping, double balance, Theme theme, Locale locale, double width, double height) {

    /** A request for the same picture, of the same size with so many pixels to each of the window's. */
    public ExportRequest request(double scale) {
        return ExportRequest.whole(locale)
                .of(days)
                .by(grouping)
                .balanced(balance)
                .in(theme)
                .at(new PictureSize(width, height, scale));
    }
}
