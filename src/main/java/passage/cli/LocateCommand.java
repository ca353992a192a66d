package passage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import passage.anchor.Anchoring;
import passage.anchor.NotTextException;
import passage.anchor.QuoteMatcher;
import passage.anchor.SourceText;
import passage.anchor.TextQuoteSelector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code passage locate}: finds one quote in one text file, for trying out a quote before it is put into the data. */
@Command(
        name = "locate",
        resourceBundle = "passage.cli.locate",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class)
public final class LocateCommand implements Callable<Integer> {
    /** A larger file is no text anyone quotes from. */
    private static final long LARGEST = 256L << 20;

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

    /** Exit code 0 when the quote was found, exactly or approximately, 1 when it was not. */
    @Override
    public Integer call() {
        TextQuoteSelector quote = new TextQuoteSelector(exact, prefix, suffix);
        if (quote.isEmpty()) {
            return fail(ExitCode.ARGUMENTS, words.getString("error.empty-quote"));
        }
        try {
            return locate(quote, SourceText.decode(bytes()));
        } catch (NotTextException e) {
            return fail(ExitCode.WORLD, file + ": " + e.message(locale));
        } catch (UnusableFileException e) {
            return fail(ExitCode.WORLD, file + ": " + words.getString(e.getMessage()));
        }
    }

    private int locate(TextQuoteSelector quote, SourceText source) {
        QuoteMatcher matcher = QuoteMatcher.of(source);
        Anchoring anchoring = matcher.find(quote);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new LocateJson(matcher).of(anchoring));
        } else {
            new LocateReport(matcher, this::sentence).lines(anchoring).forEach(out::println);
        }
        out.flush();
        return anchoring instanceof Anchoring.Orphan ? ExitCode.FAILED : ExitCode.DONE;
    }

    private byte[] bytes() throws UnusableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnusableFileException("error.folder");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnusableFileException("error.too-large");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            throw new UnusableFileException("error.no-such-file");
        } catch (IOException _) {
            throw new UnusableFileException("error.unreadable");
        }
    }

    private String sentence(String key, Object[] arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private int fail(int exitCode, String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message.replaceAll("\\R", " "));
        err.flush();
        return exitCode;
    }

    /** The file cannot be read; the message is the key of the reason. */
    private static final class UnusableFileException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableFileException(String key) {
            super(key);
        }
    }
}
