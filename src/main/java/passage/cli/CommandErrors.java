package passage.cli;

import java.util.Locale;
import passage.dataset.PassageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Where a command that met a wrong world ends: one line on standard error and {@link ExitCode#WORLD}. */
public final class CommandErrors implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) throws Exception {
        if (e instanceof PassageException wrong) {
            command.getErr().println(wrong.getLocalizedMessage(Locale.getDefault()));
            return ExitCode.WORLD;
        }
        throw e;
    }
}
