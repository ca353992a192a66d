package passage.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The program itself: without a command it opens the window. */
@Command(
        name = "passage",
        resourceBundle = "passage.cli.passage",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class,
        subcommands = {
            RenderCommand.class,
            CheckCommand.class,
            LocateCommand.class,
            DateCommand.class,
            HelpCommand.class
        })
public final class PassageCommand implements Callable<Integer> {

    /** Opens the window on a data folder, or on the usual one. */
    @FunctionalInterface
    public interface Opener {
        /** Returns when the window is closed, with an exit code. */
        int open(Optional<Path> data);
    }

    private final Opener opener;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    /** A program whose window is opened so. */
    public PassageCommand(Opener opener) {
        this.opener = opener;
    }

    /** Opens the window; returns when it is closed, with an {@link ExitCode}. */
    @Override
    public Integer call() {
        return opener.open(data());
    }

    /** The data folder named before a command, which is the command's too unless it names one itself. */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    /** The version of the program, as the build gave it. */
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Passage " + System.getProperty("passage.version", "")};
        }
    }
}
