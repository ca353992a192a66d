package passage.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import passage.app.Messages;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.PictureSize;

/**
 * What a preview is in words: its events, its size and about how large its file will be.
 *
 * @param all how many events the timeline has
 */
record Captions(Messages messages, int all) {

    private static final int KILO = 1000;

    String of(ExportRequest request, ExportFormat format, Preview preview) {
        List<String> words = new ArrayList<>();
        words.add(events(preview));
        if (Formats.hasPicture(format)) {
            words.add(size(request, format));
        }
        OptionalLong bytes = FileSize.about(format, request, preview);
        if (bytes.isPresent()) {
            words.add(bytes(bytes.getAsLong()));
        }
        return String.join("  ·  ", words);
    }

    private String events(Preview preview) {
        String count = messages.get("export.events", preview.events(), all);
        return preview.span().isEmpty() ? count : preview.span() + "  ·  " + count;
    }

    private String size(ExportRequest request, ExportFormat format) {
        if (request.form() == Form.HANDOUT || request.form() == Form.HANDOUT_WITH_BLANKS) {
            return messages.get("export.sheets");
        }
        PictureSize size = request.size();
        if (Formats.hasPixels(format)) {
            return messages.get(
                    "export.pixels", Math.round(size.width() * size.scale()), Math.round(size.height() * size.scale()));
        }
        String paper = messages.get("export.millimetres", millimetres(size.width()), millimetres(size.height()));
        return request.form() == Form.TILES ? paper + "  ·  " + messages.get("export.cut") : paper;
    }

    private String millimetres(double points) {
        return LengthUnit.MM.words(Math.round(LengthUnit.MM.ofPoints(points, 1)), messages.locale());
    }

    /** Two digits tell enough of a guess. */
    private String bytes(long bytes) {
        double kilo = (double) bytes / KILO;
        return kilo < KILO
                ? messages.get("export.kilobytes", rounded(kilo))
                : messages.get("export.megabytes", rounded(kilo / KILO));
    }

    private static double rounded(double number) {
        double step = Math.pow(10, Math.max(-1, Math.floor(Math.log10(Math.max(number, 0.1))) - 1));
        return Math.max(step, Math.round(number / step) * step);
    }
}
