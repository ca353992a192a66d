package passage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import passage.app.PassageApp;
import passage.cli.CommandErrors;
import passage.cli.ExitCode;
import passage.cli.NoWindow;
import passage.cli.NoWindow.Reason;
import passage.cli.PassageCommand;
import passage.dataset.DataFolder;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Exporter;
import passage.lesson.LessonStart;
import picocli.CommandLine;

/** Starts the program: the window, or one of the commands. */
public final class Main {

    private static final Path PICTURE = Path.of("passage-timeline.png");

    private Main() {}

    /** Opens the window or carries out a command, and ends with an {@link ExitCode}. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> {
            System.err.println(CommandErrors.fault(error));
            System.exit(ExitCode.WORLD);
        });
        // Without arguments there is nothing to parse, and the window opens sooner.
        int code = args.length == 0
                ? open(Optional.empty(), Optional.empty())
                : CommandErrors.install(new CommandLine(new PassageCommand(Main::open)))
                        .execute(args);
        System.exit(code);
    }

    private static int open(Optional<Path> data, Optional<LessonStart> lesson) {
        Optional<NoWindow> reason = DisplayProbe.missing();
        if (reason.isPresent()) {
            return without(reason.get(), data, lesson);
        }
        try {
            return PassageApp.open(data, lesson);
        } catch (UnsupportedOperationException e) {
            // The display answers and lets nobody in, which only the toolkit finds out.
            return without(new NoWindow(Reason.REFUSED, Objects.toString(e.getMessage(), "")), data, lesson);
        }
    }

    /** A picture is no lesson. */
    private static int without(NoWindow reason, Optional<Path> data, Optional<LessonStart> lesson) {
        if (lesson.isPresent()) {
            System.err.println(CommandErrors.noLesson(reason));
            return ExitCode.WORLD;
        }
        return picture(data, reason);
    }

    /** Where there is no screen, the timeline is still worth a picture. */
    private static int picture(Optional<Path> data, NoWindow reason) {
        try {
            Path folder = DataFolder.choose(data);
            new Exporter(DatasetReader.read(folder).dataset(), List.of())
                    .write(ExportRequest.whole(Locale.ENGLISH), ExportFormat.PNG, PICTURE, Progress.NONE);
            System.out.println(reason.sentence(PICTURE.toAbsolutePath(), Locale.getDefault()));
            return ExitCode.DONE;
        } catch (PassageException e) {
            System.err.println(CommandErrors.of(e));
            return ExitCode.WORLD;
        }
    }
}
