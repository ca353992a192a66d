package passage.app.export;

import passage.export.ExportFormat;
import passage.export.Form;
import passage.export.PictureSize.Medium;
import passage.export.Preset;
import passage.layout.Theme;

/** What a preset sets at once: size, theme, legend, sources and form. */
final class Presets {

    private Presets() {}

    /** The same choices but for what a preset decides; the format only where it cannot hold that. */
    static ExportChoices of(Preset preset, ExportChoices before) {
        boolean paper = preset.size().medium() == Medium.PAPER;
        return new ExportChoices(
                before.scope(),
                before.range(),
                before.lesson(),
                before.filter(),
                format(preset.form(), before.format()),
                preset.form(),
                preset.size(),
                paper ? LengthUnit.MM : LengthUnit.PX,
                theme(preset),
                paper,
                paper,
                before.style(),
                before.folder());
    }

    private static Theme theme(Preset preset) {
        return switch (preset) {
            case SLIDE -> Theme.PROJECTOR;
            case SQUARE -> Theme.LIGHT;
            case HANDOUT, A3, A1, A0, TILES -> Theme.PRINT;
        };
    }

    private static ExportFormat format(Form form, ExportFormat before) {
        boolean fits = Formats.hasPicture(before) && (form == Form.PICTURE || Formats.hasForms(before));
        return fits ? before : ExportFormat.PDF;
    }
}
