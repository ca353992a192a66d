package passage.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import passage.dataset.DataFolder;
import passage.dataset.DatasetReader;
import passage.dataset.Message;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.dataset.Reading;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Exporter;
import passage.lesson.Lesson;
import passage.lesson.LessonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes pictures and documents of the timeline. */
@Command(
        name = "render",
        resourceBundle = "passage.cli.render",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
final class RenderCommand implements Callable<Integer> {

    static final String BUNDLE = "passage.cli.render";

    /** What a document may speak. */
    enum Language {
        en,
        tr,
        az
    }

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    @Option(names = "--lang", split = ",", defaultValue = "en")
    private Set<Language> languages = new LinkedHashSet<>();

    @Mixin
    private ContentOptions content;

    @Mixin
    private PageOptions page;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PassageCommand program;

    @Override
    public Integer call() throws PassageException {
        String name = Optional.ofNullable(out.getFileName()).map(Path::toString).orElse("");
        ExportFormat format =
                ExportFormat.ofFile(name).orElseThrow(() -> WrongOption.of(spec, "error.out", out, endings()));
        Map<Path, ExportRequest> requests = requests(name, format);
        Path folder = DataFolder.choose(Optional.ofNullable(data).or(program::data));
        Reading reading = DatasetReader.read(folder);
        List<Lesson> lessons = LessonReader.read(reading).lessons();
        content.check(reading.dataset(), lessons);
        Exporter exporter = new Exporter(reading.dataset(), lessons);
        for (Map.Entry<Path, ExportRequest> one : requests.entrySet()) {
            exporter.write(one.getValue(), format, one.getKey(), Progress.NONE);
            spec.commandLine().getOut().println(one.getKey());
        }
        if (exporter.isEmpty(requests.values().iterator().next())) {
            spec.commandLine().getErr().println(Message.of(BUNDLE, "empty").in(Locale.getDefault()));
        }
        return ExitCode.DONE;
    }

    /** A request for each file; where there are several languages, each file's name ends in its own. */
    private Map<Path, ExportRequest> requests(String name, ExportFormat format) {
        Map<Path, ExportRequest> requests = new LinkedHashMap<>();
        for (Language language : languages) {
            ExportRequest request = content.applyTo(ExportRequest.whole(Locale.of(language.name())));
            requests.put(file(name, language), page.applyTo(request, format));
        }
        return requests;
    }

    private Path file(String name, Language language) {
        int dot = name.lastIndexOf('.');
        return languages.size() == 1
                ? out
                : out.resolveSibling(name.substring(0, dot) + "-" + language + name.substring(dot));
    }

    private static String endings() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> "." + format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
