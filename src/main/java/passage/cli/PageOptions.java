package passage.cli;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import passage.export.CitationStyle;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;
import passage.export.PictureSize;
import passage.export.PictureSizeException;
import passage.layout.Theme;
import passage.paint.SvgPainter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what the page looks like. */
final class PageOptions {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?) ?(?:pt)?");
    private static final int LEAST_LABEL = 3;
    private static final int MOST_LABEL = 200;

    /** How sources may be cited. */
    enum Style {
        apa,
        chicago,
        mla
    }

    /** How an SVG comes by its fonts. */
    enum Fonts {
        embedded,
        linked
    }

    @Option(names = "--size", paramLabel = "SIZE")
    private String size;

    @Option(names = "--dpi", paramLabel = "N")
    private Integer dpi;

    @Option(names = "--theme")
    private String theme;

    @Option(names = "--label-size", paramLabel = "PT")
    private String labelSize;

    @Option(names = "--title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--legend")
    private boolean legend;

    @Option(names = "--sources")
    private boolean sources;

    @Option(names = "--style", defaultValue = "apa")
    private Style style;

    @Option(names = "--tile")
    private boolean tile;

    @Option(names = "--handout")
    private boolean handout;

    @Option(names = "--blanks")
    private boolean blanks;

    @Option(names = "--fonts", defaultValue = "embedded")
    private Fonts fonts;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The request with what these options ask for.
     *
     * @throws picocli.CommandLine.ParameterException for a size that cannot be painted, and the like
     */
    ExportRequest applyTo(ExportRequest request, ExportFormat format) {
        Form form = form(format);
        ExportRequest asked = request.at(size(format, form))
                .in(theme(format))
                .as(form)
                .withLegend(legend)
                .with(fonts == Fonts.linked ? SvgPainter.Fonts.NAMED : SvgPainter.Fonts.EMBEDDED);
        CitationStyle cited = CitationStyle.valueOf(style.name().toUpperCase(Locale.ROOT));
        asked = sources ? asked.withSources(cited) : asked.cited(cited);
        if (labelSize != null) {
            asked = asked.withLabels(labelPoints());
        }
        return title == null || title.isBlank() ? asked : asked.titled(title);
    }

    private double labelPoints() {
        Matcher points = POINTS.matcher(labelSize.strip().toLowerCase(Locale.ROOT));
        double asked = points.matches() ? Double.parseDouble(points.group(1)) : 0;
        if (asked < LEAST_LABEL || asked > MOST_LABEL) {
            throw WrongOption.of(command, "error.label-size", labelSize, LEAST_LABEL, MOST_LABEL);
        }
        return asked;
    }

    private Form form(ExportFormat format) {
        if (tile && (handout || blanks)) {
            throw WrongOption.of(command, "error.two-forms");
        }
        if ((tile || handout || blanks) && format != ExportFormat.PDF) {
            throw WrongOption.of(command, "error.form", tile ? "--tile" : "--handout");
        }
        if (tile) {
            return Form.TILES;
        }
        return blanks ? Form.HANDOUT_WITH_BLANKS : handout ? Form.HANDOUT : Form.PICTURE;
    }

    private PictureSize size(ExportFormat format, Form form) {
        String asked = size == null ? usualSize(format, form) : size;
        PictureSize read = read(asked);
        if (format == ExportFormat.PNG && !read.isPaintable()) {
            throw WrongOption.of(command, "error.pixels", asked, format);
        }
        return read;
    }

    private PictureSize read(String asked) {
        try {
            return PictureSize.read(asked, dpi == null ? OptionalInt.empty() : OptionalInt.of(dpi));
        } catch (PictureSizeException e) {
            String option = e.reason() == PictureSizeException.Reason.DPI ? "--dpi" : "--size";
            throw WrongOption.of(command, "error.size", option, e.sentence(Locale.getDefault()));
        }
    }

    private static String usualSize(ExportFormat format, Form form) {
        return switch (form) {
            case PICTURE -> format == ExportFormat.PDF ? "A4" : "1920x1080";
            case TILES -> "A1";
            case HANDOUT, HANDOUT_WITH_BLANKS -> "A4";
        };
    }

    /** Paper is white unless something else is asked for. */
    private Theme theme(ExportFormat format) {
        if (theme == null) {
            return format == ExportFormat.PDF ? Theme.PRINT : Theme.LIGHT;
        }
        return Theme.named(theme)
                .orElseThrow(() -> WrongOption.noneOf(
                        command,
                        "--theme",
                        theme,
                        Theme.ALL.stream().map(Theme::name).toList()));
    }
}
