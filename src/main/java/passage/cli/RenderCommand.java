package passage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import passage.dataset.DataFolder;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.Message;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Exporter;
import passage.export.PictureSize;
import passage.export.Scope;
import passage.layout.BalancedScale;
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
        resourceBundle = "passage.cli.render",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
final class RenderCommand implements Callable<Integer> {

    static final String BUNDLE = "passage.cli.render";

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

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--range", paramLabel = "EDTF")
    private String range;

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "1920x1080")
    private String size;

    @Option(names = "--dpi", paramLabel = "N")
    private Integer dpi;

    @Option(names = "--scale", defaultValue = "balanced")
    private Scale scale;

    @Option(names = "--lanes", defaultValue = "category")
    private Lanes lanes;

    @Option(names = "--lang", defaultValue = "en")
    private Language language;

    @Option(names = "--theme", defaultValue = "light")
    private String theme;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PassageCommand program;

    @Override
    public Integer call() throws PassageException, IOException {
        ExportFormat format = Optional.ofNullable(out.getFileName())
                .flatMap(name -> ExportFormat.ofFile(name.toString()))
                .orElseThrow(() -> wrong("error.out", out));
        ExportRequest request = request();
        if (format == ExportFormat.PNG && !request.size().isPaintable()) {
            throw wrong("error.pixels", size, format);
        }
        Path folder = DataFolder.choose(Optional.ofNullable(data).or(program::data));
        Dataset dataset = DatasetReader.read(folder).dataset();
        new Exporter(dataset, List.of()).write(request, format, out, Progress.NONE);
        spec.commandLine().getOut().println(out);
        return ExitCode.DONE;
    }

    private ExportRequest request() {
        if (dpi != null && (dpi < 10 || dpi > 2400)) {
            throw wrong("error.dpi", dpi);
        }
        PictureSize pictureSize =
                PictureSize.parse(size, Optional.ofNullable(dpi)).orElseThrow(() -> wrong("error.size", size));
        Theme chosen = Theme.named(theme).orElseThrow(() -> wrong("error.theme", theme, names(Theme.ALL)));
        ExportRequest request = ExportRequest.whole(Locale.of(language.name()))
                .at(pictureSize)
                .balanced(scale == Scale.balanced ? BalancedScale.USUAL : 0)
                .by(Grouping.valueOf(lanes.name().toUpperCase(Locale.ROOT)))
                .in(chosen);
        return date().map(date -> request.of(new Scope.Range(date))).orElse(request);
    }

    private Optional<EdtfDate> date() {
        if (range == null) {
            return Optional.empty();
        }
        try {
            EdtfDate date = EdtfDate.parse(range);
            if (date.range().reachesBeyond(DayRange.FOUR_DIGIT_YEARS)) {
                throw wrong("error.far", range);
            }
            return Optional.of(date);
        } catch (EdtfSyntaxException e) {
            throw wrong("error.range", e.reason(Locale.getDefault()), range);
        }
    }

    private static String names(List<Theme> themes) {
        return themes.stream().map(Theme::name).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String key, Object... args) {
        return new ParameterException(
                spec.commandLine(), Message.of(BUNDLE, key, args).in(Locale.getDefault()));
    }
}
