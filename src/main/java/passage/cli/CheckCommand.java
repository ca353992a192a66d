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
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.Severity;
import passage.original.OriginalFolders;
import passage.original.QuoteCheck;
import passage.original.QuoteReport;
import passage.original.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code passage check}: tells what is wrong in a data folder, and which quotes do not stand in the originals. */
@Command(name = "check", resourceBundle = "passage.cli.check")
public final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--originals", paramLabel = "DIR")
    private Optional<Path> originals = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    /**
     * Prints what was found; returns {@link ExitCode#FAILED} if there is an error among it.
     *
     * @throws PassageException when a folder is missing or cannot be read
     */
    @Override
    public Integer call() throws PassageException {
        Reading reading = DatasetReader.readAndCheck(DataFolder.choose(data));
        QuoteReport quotes = quotes(reading);
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(quotes.problems());
        CheckReport report = new CheckReport(reading.dataset(), originals.isPresent(), quotes, problems);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.json(Locale.getDefault()) : report.text(Locale.getDefault()));
        out.flush();
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? ExitCode.FAILED
                : ExitCode.DONE;
    }

    private QuoteReport quotes(Reading reading) throws PassageException {
        if (originals.isEmpty()) {
            return QuoteReport.NONE;
        }
        Shelf shelf = Shelf.read(reading.dataset(), OriginalFolders.files(originals.get()));
        return QuoteCheck.check(reading, shelf);
    }
}
