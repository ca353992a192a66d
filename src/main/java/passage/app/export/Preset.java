package passage.app.export;

import java.util.Optional;
import passage.export.ExportFormat;
import passage.export.Form;
import passage.export.PictureSize;
import passage.layout.Theme;

/** What people make most often: size, theme, legend, sources and form at once. */
enum Preset {
    SLIDE(sized("slide"), LengthUnit.PX, Theme.PROJECTOR, false, Form.PICTURE),
    A4_HANDOUT(sized("A4"), LengthUnit.MM, Theme.PRINT, true, Form.HANDOUT),
    A3(sized("A3"), LengthUnit.MM, Theme.PRINT, true, Form.PICTURE),
    A1_POSTER(sized("A1"), LengthUnit.MM, Theme.PRINT, true, Form.PICTURE),
    A0_POSTER(sized("A0"), LengthUnit.MM, Theme.PRINT, true, Form.PICTURE),
    TILED_A4(sized("A1"), LengthUnit.MM, Theme.PRINT, true, Form.TILES),
    SQUARE(sized("square"), LengthUnit.PX, Theme.LIGHT, false, Form.PICTURE);

    private final PictureSize size;
    private final LengthUnit unit;
    private final Theme theme;
    private final boolean explained;
    private final Form form;

    /** @param explained whether the legend and the sources are on it */
    Preset(PictureSize size, LengthUnit unit, Theme theme, boolean explained, Form form) {
        this.size = size;
        this.unit = unit;
        this.theme = theme;
        this.explained = explained;
        this.form = form;
    }

    /** The same choices but for what this decides; the format only where it cannot hold that. */
    ExportChoices of(ExportChoices before) {
        return new ExportChoices(
                before.scope(),
                before.range(),
                before.lesson(),
                before.filter(),
                format(before.format()),
                form,
                size,
                unit,
                theme,
                explained,
                explained,
                before.style(),
                before.folder());
    }

    private ExportFormat format(ExportFormat before) {
        boolean fits = Formats.hasPicture(before) && (form == Form.PICTURE || Formats.hasForms(before));
        return fits ? before : Formats.withForms().orElse(ExportFormat.PNG);
    }

    private static PictureSize sized(String name) {
        return PictureSize.parse(name, Optional.empty()).orElseThrow();
    }
}
