package passage.app.export;

import java.util.Optional;
import passage.export.ExportFormat;
import passage.export.Form;
import passage.export.PictureSize;
import passage.layout.Theme;

/** What people make most often: size, theme, legend, sources and form at once. */
enum Preset {
    SLIDE(pixels(1920, 1080), LengthUnit.PX, Theme.PROJECTOR, false, Form.PICTURE),
    A4_HANDOUT(paper("A4"), LengthUnit.MM, Theme.PRINT, true, Form.HANDOUT),
    A3(paper("A3"), LengthUnit.MM, Theme.PRINT, true, Form.PICTURE),
    A1_POSTER(paper("A1"), LengthUnit.MM, Theme.PRINT, true, Form.PICTURE),
    A0_POSTER(paper("A0"), LengthUnit.MM, Theme.PRINT, true, Form.PICTURE),
    TILED_A4(paper("A1"), LengthUnit.MM, Theme.PRINT, true, Form.TILES),
    SQUARE(pixels(1080, 1080), LengthUnit.PX, Theme.LIGHT, false, Form.PICTURE);

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

    /** Half as large again as laid out, so that words are not too small where the picture is shown small. */
    private static PictureSize pixels(int width, int height) {
        return PictureSize.parse(width + "x" + height, Optional.of(144)).orElseThrow();
    }

    private static PictureSize paper(String name) {
        return PictureSize.parse(name, Optional.empty()).orElseThrow();
    }
}
