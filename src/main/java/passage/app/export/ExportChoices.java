package passage.app.export;

import passage.dataset.EventFilter;
import passage.export.CitationStyle;
import passage.export.ExportFormat;
import passage.export.Form;
import passage.export.PictureSize;
import passage.export.Preset;
import passage.layout.Theme;

/**
 * What somebody chose in the dialog and is offered again the next time. Lanes, scale and language are not among it: they
 * are those of the window.
 *
 * @param range as it was typed
 * @param lesson an id, or empty
 * @param unit in which the size is told
 * @param style of the list of sources, even while there is to be none
 * @param folder where the last file was saved, or empty
 */
public record ExportChoices(
        ScopeKind scope,
        String range,
        String lesson,
        EventFilter filter,
        ExportFormat format,
        Form form,
        PictureSize size,
        LengthUnit unit,
        Theme theme,
        boolean legend,
        boolean sources,
        CitationStyle style,
        String folder) {

    /** What is offered to somebody who has chosen nothing yet: all of it, for a slide. */
    public static final ExportChoices FIRST = Presets.of(
            Preset.SLIDE,
            new ExportChoices(
                    ScopeKind.WHOLE,
                    "",
                    "",
                    EventFilter.ALL,
                    ExportFormat.PNG,
                    Form.PICTURE,
                    PictureSize.FULL_HD,
                    LengthUnit.PX,
                    Theme.LIGHT,
                    false,
                    false,
                    CitationStyle.APA,
                    ""));
}
