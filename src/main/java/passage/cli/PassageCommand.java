package passage.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import passage.dataset.DataFolder;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.lesson.Lesson;
import passage.lesson.LessonFolder;
import passage.lesson.LessonReader;
import passage.lesson.LessonStart;
import passage.original.UserFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program itself: without a command it opens the window. */
@Command(
        name = "passage",
        resourceBundle = "passage.cli.passage",
        mixinStandardHelpOptions = true,
        versionProvider = PassageCommand.Version.class,
        subcommands = {
            RenderCommand.class,
            CheckCommand.class,
            FindCommand.class,
            LocateCommand.class,
            DateCommand.class,
            HelpCommand.class
        })
public final class PassageCommand implements Callable<Integer> {

    /** Opens the window on a data folder, or on the usual one, and begins with a lesson if one is asked for. */
    @FunctionalInterface
    public interface Opener {
        /** Returns when the window is closed, with an exit code. */
        int open(Optional<Path> data, Optional<LessonStart> lesson);
    }

    private final Opener opener;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--lesson", paramLabel = "ID")
    private String lesson;

    @Option(names = "--step", paramLabel = "N")
    private Integer step;

    @Spec
    private CommandSpec command;

    /** A program whose window is opened so. */
    public PassageCommand(Opener opener) {
        this.opener = opener;
    }

    /** Opens the window; returns when it is closed, with an {@link ExitCode}. */
    @Override
    public Integer call() throws PassageException {
        if (lesson == null && step != null) {
            throw WrongOption.of(command, "error.step-alone");
        }
        return opener.open(data(), lesson == null ? Optional.empty() : Optional.of(start()));
    }

    /** Who is about to begin a class learns of a slip of the pen here and not in front of it. */
    private LessonStart start() throws PassageException {
        List<Lesson> lessons = LessonReader.read(
                        DatasetReader.read(DataFolder.choose(data())),
                        LessonFolder.of(UserFolder.standard().path()))
                .lessons();
        Lesson wanted = lessons.stream()
                .filter(known -> known.id().equals(lesson))
                .findFirst()
                .orElseThrow(() -> WrongOption.noneOf(
                        command,
                        "--lesson",
                        lesson,
                        lessons.stream().map(Lesson::id).toList()));
        int steps = wanted.steps().size();
        if (step != null && (step < 1 || step > steps)) {
            throw WrongOption.of(command, "error.step", step, steps);
        }
        return new LessonStart(lesson, step == null ? 0 : step - 1);
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
