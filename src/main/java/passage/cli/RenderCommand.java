package passage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import passage.dataset.DataFolder;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.export.ExportRequest;
import passage.export.ImageExporter;
import passage.export.PictureFormat;
import passage.export.PictureSize;
import passage.layout.Grouping;
import passage.layout.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a picture of the timeline. */
@Command(
        name = "render",
        description = "Writes a picture of the timeline: PNG or SVG, by the file's ending.",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
final class RenderCommand implements Callable<Integer> {

    private static final Map<String, Theme> THEMES =
            Map.of("light", Theme.LIGHT, "dark", Theme.DARK, "print", Theme.PRINT);

    /** What the axis may be. */
    enum Scale {
        linear,
        balanced
    }

    /** What lanes may be made of. */
    enum Lanes {
        category,
        source,
        place,
        none
    }

    /** What the picture may speak. */
    enum Language {
        en,
        tr,
        az
    }

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder.")
    private Path data;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write: .png or .svg.")
    private Path out;

    @Option(
            names = "--range",
            paramLabel = "EDTF",
            description = "The stretch of time, such as 1990/2025; else all of it.")
    private String range;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            defaultValue = "1920x1080",
            description = "1920x1080, A3 or 420x297mm.")
    private String size;

    @Option(names = "--dpi", paramLabel = "N", description = "Pixels per inch; 96 for sizes in pixels, 150 for paper.")
    private Integer dpi;

    @Option(names = "--scale", defaultValue = "balanced", description = "${COMPLETION-CANDIDATES}")
    private Scale scale;

    @Option(names = "--lanes", defaultValue = "category", description = "${COMPLETION-CANDIDATES}")
    private Lanes lanes;

    @Option(names = "--lang", defaultValue = "en", description = "${COMPLETION-CANDIDATES}")
    private Language language;

    @Option(names = "--theme", defaultValue = "light", description = "light, dark or print")
    private String theme;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PassageCommand program;

    @Override
    public Integer call() throws PassageException, IOException {
        PictureFormat format = Optional.ofNullable(out.getFileName())
                .flatMap(name -> PictureFormat.ofFile(name.toString()))
                .orElseThrow(() -> wrong("--out: " + out + " ends in neither .png nor .svg"));
        ExportRequest request = request();
        if (!format.holds(request.size())) {
            throw wrong("--size: " + size + " has more pixels than a " + format + " can hold");
        }
        Path folder = DataFolder.choose(Optional.ofNullable(data).or(program::data));
        Dataset dataset = DatasetReader.read(folder).dataset();
        new ImageExporter(dataset).write(request, format, out);
        spec.commandLine().getOut().println(out);
        return ExitCode.DONE;
    }

    private ExportRequest request() {
        if (dpi != null && (dpi < 10 || dpi > 2400)) {
            throw wrong("--dpi: " + dpi + " is not between 10 and 2400");
        }
        PictureSize pictureSize = PictureSize.parse(size, Optional.ofNullable(dpi))
                .orElseThrow(() -> wrong("--size: " + size + " is no size such as 1920x1080, A3 or 420x297mm"));
        Theme chosen = THEMES.get(theme.toLowerCase(Locale.ROOT));
        if (chosen == null) {
            throw wrong("--theme: " + theme + " is none of light, dark, print");
        }
        return new ExportRequest(
                date(),
                pictureSize,
                scale == Scale.balanced,
                Grouping.valueOf(lanes.name().toUpperCase(Locale.ROOT)),
                Locale.of(language.name()),
                chosen);
    }

    private Optional<EdtfDate> date() {
        if (range == null) {
            return Optional.empty();
        }
        try {
            EdtfDate date = EdtfDate.parse(range);
            if (date.range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS)) {
                throw wrong("--range: " + range + " reaches beyond the years -9999 to 9999");
            }
            return Optional.of(date);
        } catch (EdtfSyntaxException e) {
            throw wrong("--range: " + e.reason(Locale.ENGLISH) + ": " + range);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
