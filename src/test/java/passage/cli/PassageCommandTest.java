package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passage.lesson.LessonStart;
import picocli.CommandLine;

/** The program without a command: the window, and a lesson at once if one is asked for. */
class PassageCommandTest {

    private static final String LESSON = "one-war-several-accounts";

    private final StringWriter err = new StringWriter();
    private final List<Optional<LessonStart>> opened = new ArrayList<>();

    private int execute(String... arguments) {
        PassageCommand command = new PassageCommand((_, lesson) -> {
            opened.add(lesson);
            return ExitCode.DONE;
        });
        return CommandErrors.install(new CommandLine(command))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void assertOneLine(String... words) {
        assertThat(opened).isEmpty();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("passage: ").contains(words).doesNotContain("Exception");
    }

    @Test
    void opensTheWindow() {
        assertThat(execute("--data", "timeline-data")).isZero();
        assertThat(opened).containsExactly(Optional.empty());
    }

    @Test
    void beginsWithALessonAtItsFirstStepOrAnother() {
        assertThat(execute("--data", "timeline-data", "--lesson", LESSON)).isZero();
        assertThat(execute("--data", "timeline-data", "--lesson", LESSON, "--step", "3"))
                .isZero();
        assertThat(opened)
                .containsExactly(Optional.of(new LessonStart(LESSON, 0)), Optional.of(new LessonStart(LESSON, 2)));
    }

    @Test
    void namesTheLessonsThatThereAre() {
        assertThat(execute("--data", "timeline-data", "--lesson", "none")).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine("--lesson: none", LESSON, "from-recognition-to-alliance");
    }

    @Test
    void namesTheStepsThatThereAre() {
        assertThat(execute("--data", "timeline-data", "--lesson", LESSON, "--step", "99"))
                .isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine("99", "between 1 and ");
    }

    @Test
    void aStepIsOneOfALesson() {
        assertThat(execute("--step", "2")).isEqualTo(ExitCode.ARGUMENTS);
        assertOneLine("--step needs --lesson");
    }

    @Test
    void aFolderThatIsNotThereIsNoFaultOfTheLesson() {
        assertThat(execute("--data", "nowhere", "--lesson", LESSON)).isEqualTo(ExitCode.WORLD);
        assertOneLine("nowhere");
    }
}
