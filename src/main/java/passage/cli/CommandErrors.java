package passage.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import passage.dataset.Message;
import passage.dataset.PassageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where what went wrong in a command, or at the start of the program, becomes a line on standard error in
 * the language of the machine, and an exit code.
 */
public final class CommandErrors implements IExecutionExceptionHandler {
    static final String BUNDLE = "passage.cli.errors";

    /** A command line that reports errors in one line each. */
    public static CommandLine install(CommandLine line) {
        return line.setExecutionExceptionHandler(new CommandErrors())
                .setParameterExceptionHandler((error, _) -> wrongArguments(error))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** What is said of something the program did not do as it should. */
    public static String fault(Throwable error) {
        return line(worded("fault", error));
    }

    /** What is said of an error in a command. */
    public static String of(Exception error) {
        return line(sentence(error));
    }

    /** What is said of a lesson that cannot be given because there is no window. */
    public static String noLesson(NoWindow reason) {
        return line(worded("no-lesson", reason.because()));
    }

    private static int wrongArguments(ParameterException error) {
        CommandLine line = error.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        line.getErr().println(line(worded("see", sentence(error), command)));
        return ExitCode.ARGUMENTS;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine line, ParseResult arguments) {
        line.getErr().println(of(error));
        return ExitCode.WORLD;
    }

    private static String sentence(ParameterException error) {
        return switch (error) {
            case MissingParameterException missing -> worded("argument.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unmatched ->
                worded("argument.unknown", String.join(" ", unmatched.getUnmatched()));
            case ParameterException value
            when value.getArgSpec() != null && value.getValue() != null ->
                wrongValue(value.getArgSpec(), value.getValue());
            default -> error.getMessage();
        };
    }

    private static String wrongValue(ArgSpec argument, String value) {
        // Of an option that may be given several times, the type of one.
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        return type.isEnum()
                ? worded("argument.choice", name(argument), value, List.of(type.getEnumConstants()))
                : worded("argument.value", name(argument), value);
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(CommandErrors::name).collect(Collectors.joining(" "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String sentence(Exception error) {
        return switch (error) {
            case PassageException known -> known.getLocalizedMessage(Locale.getDefault());
            case NoSuchFileException missing -> worded("file.missing", missing.getFile());
            case AccessDeniedException denied -> worded("file.denied", denied.getFile());
            case FileSystemException disk ->
                worded("file.refused", disk.getFile(), Objects.toString(disk.getReason(), nameOf(disk)));
            case IOException io -> worded("file.failed", Objects.toString(io.getMessage(), nameOf(io)));
            case IllegalArgumentException wrong -> Objects.toString(wrong.getMessage(), nameOf(wrong));
            default -> worded("fault", nameOf(error) + ": " + error.getMessage());
        };
    }

    private static String nameOf(Exception error) {
        return error.getClass().getSimpleName();
    }

    private static String line(String sentence) {
        return "passage: " + sentence;
    }

    private static String worded(String key, Object... args) {
        return Message.of(BUNDLE, key, args).in(Locale.getDefault());
    }
}
