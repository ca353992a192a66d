package passage.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import passage.export.PictureSizeException.Reason;

/** Reads the size of a picture as people write it. */
final class PictureSizeText {

    private static final Pattern PIXELS = Pattern.compile("(-?\\d{1,9})x(-?\\d{1,9})(?:px)?");
    private static final Pattern LENGTHS =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?)x(-?\\d{1,9}(?:\\.\\d{1,9})?)(mm|in)");
    private static final Pattern SHEET = Pattern.compile("(.+?)(?:[- ](portrait|landscape))?");
    private static final double MM_PER_INCH = 25.4;

    /** Sheets lying on their long side, in millimetres. */
    private static final Map<String, double[]> SHEETS = Map.ofEntries(
            Map.entry("a0", new double[] {1189, 841}),
            Map.entry("a1", new double[] {841, 594}),
            Map.entry("a2", new double[] {594, 420}),
            Map.entry("a3", new double[] {420, 297}),
            Map.entry("a4", new double[] {297, 210}),
            Map.entry("a5", new double[] {210, 148}),
            Map.entry("letter", inches(11, 8.5)),
            Map.entry("legal", inches(14, 8.5)),
            Map.entry("tabloid", inches(17, 11)),
            Map.entry("archd", inches(36, 24)),
            Map.entry("arche", inches(48, 36)));

    /** Laid out smaller than their pixels, since a slide is read from a seat, and a square on a small screen. */
    private static final Map<String, PictureSize> SCREENS =
            Map.of("slide", new PictureSize(1280, 720, 1.5), "square", new PictureSize(720, 720, 1.5));

    private PictureSizeText() {}

    private static double[] inches(double width, double height) {
        return new double[] {width * MM_PER_INCH, height * MM_PER_INCH};
    }

    static PictureSize read(String text, OptionalInt dpi) throws PictureSizeException {
        if (dpi.isPresent() && (dpi.getAsInt() < PictureSize.LEAST_DPI || dpi.getAsInt() > PictureSize.MOST_DPI)) {
            throw new PictureSizeException(Reason.DPI, Integer.toString(dpi.getAsInt()));
        }
        String size = text.strip().toLowerCase(Locale.ROOT).replace('×', 'x');
        return pixels(size, dpi)
                .or(() -> lengths(size, dpi))
                .or(() -> sheet(size, dpi))
                .or(() -> screen(size, dpi))
                .orElseThrow(() -> new PictureSizeException(Reason.NO_SIZE, text))
                .checked(text);
    }

    private static Optional<PictureSize> pixels(String size, OptionalInt dpi) {
        Matcher pixels = PIXELS.matcher(size);
        if (!pixels.matches()) {
            return Optional.empty();
        }
        double scale = (double) dpi.orElse(PictureSize.SCREEN_DPI) / PictureSize.SCREEN_DPI;
        return Optional.of(new PictureSize(number(pixels, 1) / scale, number(pixels, 2) / scale, scale));
    }

    private static Optional<PictureSize> lengths(String size, OptionalInt dpi) {
        Matcher lengths = LENGTHS.matcher(size);
        if (!lengths.matches()) {
            return Optional.empty();
        }
        double unit = lengths.group(3).equals("in") ? MM_PER_INCH : 1;
        return Optional.of(paper(number(lengths, 1) * unit, number(lengths, 2) * unit, dpi));
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static Optional<PictureSize> sheet(String size, OptionalInt dpi) {
        Matcher sheet = SHEET.matcher(size);
        if (!sheet.matches()) {
            return Optional.empty();
        }
        double[] sides = SHEETS.get(sheet.group(1).replaceFirst("^arch[- ]", "arch"));
        boolean upright = "portrait".equals(sheet.group(2));
        return Optional.ofNullable(sides)
                .map(side -> upright ? paper(side[1], side[0], dpi) : paper(side[0], side[1], dpi));
    }

    private static PictureSize paper(double width, double height, OptionalInt dpi) {
        return PictureSize.millimetres(width, height, dpi.orElse(PictureSize.PAPER_DPI));
    }

    private static Optional<PictureSize> screen(String size, OptionalInt dpi) {
        Optional<PictureSize> found = Optional.ofNullable(SCREENS.get(size));
        return dpi.isPresent() ? found.map(one -> one.withDpi(dpi.getAsInt())) : found;
    }
}
