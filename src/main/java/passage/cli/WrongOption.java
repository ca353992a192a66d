package passage.cli;

import java.util.Collection;
import java.util.Locale;
import passage.dataset.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is said of an option of {@code render}, or of the program itself, that cannot be meant. */
final class WrongOption {

    private WrongOption() {}

    static ParameterException of(CommandSpec command, String key, Object... args) {
        return new ParameterException(
                command.commandLine(),
                Message.of(RenderCommand.BUNDLE, key, args).in(Locale.getDefault()));
    }

    /** A value that is none of those there are. */
    static ParameterException noneOf(CommandSpec command, String option, String value, Collection<String> known) {
        return of(command, "error.none-of", option, value, String.join(", ", known));
    }
}
