package passage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import passage.dataset.DataFolder;
import passage.dataset.DatasetReader;
import passage.dataset.Message;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.dataset.Reading;
import passage.lesson.LessonReader;
import passage.original.OriginalFolders;
import passage.original.OriginalLibrary;
import passage.original.UserFolder;
import passage.search.Hits;
import passage.search.Query;
import passage.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code passage find}: finds events, names, passages, originals and lessons by words. */
@Command(
        name = "find",
        resourceBundle = "passage.cli.find",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
final class FindCommand implements Callable<Integer> {
    /** Hits of each group that are printed, and that are put into JSON. */
    private static final int PRINTED = 10;

    private static final int LISTED = 100;

    @Parameters(paramLabel = "QUERY", arity = "1..*", descriptionKey = "query")
    private List<String> query;

    @Option(names = "--lang")
    private Optional<RenderCommand.Language> language = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PassageCommand program;

    /**
     * Prints what was found; returns {@link ExitCode#FAILED} if it was nothing.
     *
     * @throws PassageException when the data folder is missing, or a folder or file cannot be read
     */
    @Override
    public Integer call() throws PassageException {
        String typed = String.join(" ", query);
        if (typed.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(),
                    Message.of(FindReport.BUNDLE, "error.empty").in(Locale.getDefault()));
        }
        Locale shown = language.map(wanted -> Locale.of(wanted.name())).orElse(Locale.getDefault());
        Hits hits = index().find(Query.of(typed), shown, json ? LISTED : PRINTED, Progress.NONE);
        FindReport report = new FindReport(hits, shown);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.json() : report.text(Locale.getDefault()));
        out.flush();
        return hits.groups().isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private SearchIndex index() throws PassageException {
        Path folder =
                DataFolder.choose(data.or(() -> Optional.ofNullable(program).flatMap(PassageCommand::data)));
        Reading reading = DatasetReader.read(folder);
        List<Path> originals = OriginalFolders.of(folder, System.getenv(OriginalFolders.VARIABLE));
        OriginalLibrary library = OriginalLibrary.of(reading.dataset(), originals, UserFolder.standard());
        return SearchIndex.of(reading.dataset(), LessonReader.read(reading).lessons(), Progress.NONE)
                .with(library.read(), Progress.NONE);
    }
}
