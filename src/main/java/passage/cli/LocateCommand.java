package passage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import passage.anchor.Anchoring;
import passage.anchor.QuoteMatcher;
import passage.anchor.TextQuoteSelector;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.FileText;
import passage.original.OriginalReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code passage locate}: finds one quote in one file, for trying out a quote before it is put into the data. */
@Command(
        name = "locate",
        resourceBundle = "passage.cli.locate",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
public final class LocateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--text", required = true, paramLabel = "FILE")
    private Path file;

    @Option(names = "--quote", required = true, paramLabel = "QUOTE")
    private String exact;

    @Option(names = "--prefix", defaultValue = "", paramLabel = "WORDS")
    private String prefix;

    @Option(names = "--suffix", defaultValue = "", paramLabel = "WORDS")
    private String suffix;

    @Option(names = "--json")
    private boolean json;

    private final Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    private final ResourceBundle words = ResourceBundle.getBundle(
            "passage.cli.locate",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

    /**
     * Exit code 0 when the quote was found, exactly or approximately, 1 when it was not.
     *
     * @throws PassageException when no text can be read from the file
     */
    @Override
    public Integer call() throws PassageException {
        TextQuoteSelector quote = new TextQuoteSelector(exact, prefix, suffix);
        if (quote.isEmpty()) {
            return fail(ExitCode.ARGUMENTS, words.getString("error.empty-quote"));
        }
        return locate(quote, OriginalReader.standard().read(file, Progress.NONE));
    }

    private int locate(TextQuoteSelector quote, FileText text) {
        QuoteMatcher matcher = QuoteMatcher.of(text.text());
        Anchoring anchoring = matcher.find(quote);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new LocateJson(matcher, text.pages()).of(anchoring));
        } else {
            new LocateReport(matcher, text.pages(), this::sentence)
                    .lines(anchoring)
                    .forEach(out::println);
        }
        out.flush();
        return anchoring instanceof Anchoring.Orphan ? ExitCode.FAILED : ExitCode.DONE;
    }

    private String sentence(String key, Object[] arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private int fail(int exitCode, String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return exitCode;
    }
}
