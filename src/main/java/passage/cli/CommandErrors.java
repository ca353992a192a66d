package passage.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import passage.dataset.PassageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where what went wrong in a command becomes a line on standard error and an exit code. */
public final class CommandErrors implements IExecutionExceptionHandler {

    /** A command line that reports errors in one line each. */
    public static CommandLine install(CommandLine line) {
        return line.setExecutionExceptionHandler(new CommandErrors())
                .setParameterExceptionHandler((error, _) -> wrongArguments(error))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int wrongArguments(ParameterException error) {
        CommandLine line = error.getCommandLine();
        line.getErr()
                .println("passage: " + error.getMessage() + " (see "
                        + line.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.ARGUMENTS;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult arguments) {
        line.getErr().println("passage: " + sentence(error));
        return ExitCode.WORLD;
    }

    private static String sentence(Exception error) {
        return switch (error) {
            case PassageException known -> known.getLocalizedMessage(Locale.getDefault());
            case NoSuchFileException missing -> "there is no such file or folder: " + missing.getFile();
            case AccessDeniedException denied -> "this may not be read or written: " + denied.getFile();
            case FileSystemException disk -> "the disk refused " + disk.getFile() + ": " + disk.getReason();
            case IOException io -> "reading or writing failed: " + io.getMessage();
            case IllegalArgumentException wrong -> wrong.getMessage();
            default ->
                "an unexpected fault of the program (" + error.getClass().getSimpleName() + ": " + error.getMessage()
                        + ")";
        };
    }
}
