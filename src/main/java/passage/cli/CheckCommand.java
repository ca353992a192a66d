package passage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import passage.dataset.DataFolder;
import passage.dataset.DatasetReader;
import passage.dataset.Message;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.lesson.LessonReader;
import passage.original.CoverageReport;
import passage.original.OriginalCheck;
import passage.original.OriginalFolders;
import passage.original.QuoteCheck;
import passage.original.QuoteReport;
import passage.original.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code passage check}: tells what is wrong in a data folder, and where it and the originals are at odds. */
@Command(
        name = "check",
        resourceBundle = "passage.cli.check",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PassageCommand program;

    @Option(names = "--data", paramLabel = "DIR")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--originals", paramLabel = "DIR")
    private Optional<Path> originals = Optional.empty();

    @Option(names = "--coverage")
    private boolean coverage;

    @Option(names = "--json")
    private boolean json;

    /**
     * Prints what was found; returns {@link ExitCode#FAILED} if there is an error among it.
     *
     * @throws PassageException when a folder is missing or cannot be read
     */
    @Override
    public Integer call() throws PassageException {
        if (coverage && originals.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    Message.of(CheckReport.BUNDLE, "error.coverage").in(Locale.getDefault()));
        }
        Reading reading = DatasetReader.readAndCheck(DataFolder.choose(data.or(this::dataOfProgram)));
        CheckReport report = originals.isPresent() ? withOriginals(reading) : withoutOriginals(reading);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.json(Locale.getDefault()) : report.text(Locale.getDefault()));
        out.flush();
        return report.hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private Optional<Path> dataOfProgram() {
        return Optional.ofNullable(program).flatMap(PassageCommand::data);
    }

    private static CheckReport withoutOriginals(Reading reading) {
        return new CheckReport(reading.dataset(), Optional.empty(), Optional.empty(), ofData(reading));
    }

    private CheckReport withOriginals(Reading reading) throws PassageException {
        Shelf shelf = Shelf.read(reading.dataset(), OriginalFolders.files(originals.get()));
        QuoteReport quotes = QuoteCheck.check(reading, shelf);
        OriginalCheck texts = OriginalCheck.of(reading, shelf);
        Optional<CoverageReport> covered = coverage ? Optional.of(texts.coverage()) : Optional.empty();
        List<Problem> problems = new ArrayList<>(ofData(reading));
        problems.addAll(quotes.problems());
        problems.addAll(texts.problems());
        covered.ifPresent(found -> problems.addAll(found.problems()));
        return new CheckReport(
                reading.dataset(), Optional.of(quotes), covered.map(CoverageReport::sources), distinct(problems));
    }

    private static List<Problem> ofData(Reading reading) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(LessonReader.read(reading).problems());
        return distinct(problems);
    }

    /** What a reader has said and a schema says again is said once. */
    private static List<Problem> distinct(List<Problem> problems) {
        return problems.stream().distinct().toList();
    }
}
