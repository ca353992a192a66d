package passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher that every build leaves, started as a person would, on a machine without a screen. */
class LauncherTest {

    @TempDir
    private Path folder;

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void onlyWhereTheScriptRuns() {
        assumeTrue(System.getProperty("os.name").contains("Linux"), "the script and DISPLAY are those of Linux");
    }

    private Outcome start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of("target", "passage").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        builder.redirectOutput(folder.resolve("out").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        int exit = builder.start().waitFor();
        return new Outcome(exit, text("out"), text("err"));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void withoutADisplayItDrawsThePictureAndSaysWhy() throws Exception {
        Outcome outcome = start(Map.of());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("No window can be opened", "DISPLAY", "passage-timeline.png");
        assertThat(outcome.err()).isEmpty();
        var picture = ImageIO.read(folder.resolve("passage-timeline.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
    }

    @Test
    void withADisplayThatDoesNotAnswerItNamesIt() throws Exception {
        Outcome outcome = start(Map.of("DISPLAY", ":4321"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("the display :4321 does not answer");
        assertThat(folder.resolve("passage-timeline.png")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {":70000", ":99999999999"})
    void aDisplayOfNoPortDoesNotAnswer(String display) throws Exception {
        Outcome outcome = start(Map.of("DISPLAY", display));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("the display " + display + " does not answer");
    }

    /** Whatever Java comes first on the PATH, and whatever Maven itself runs on. */
    @Test
    void startsTheJavaThatTheProgramWasBuiltWith() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(Files.readString(Path.of("target", "passage"))).contains("PASSAGE_JAVA:-\"" + java + "\"");
    }

    @Test
    void noLauncherIsWrittenForAJavaThatIsTooOld() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String source = Path.of("src", "launcher", "WriteLauncher.java").toString();
        Process writing = new ProcessBuilder(java, source, "/home", folder.toString(), "1", "999")
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(writing.waitFor()).isEqualTo(1);
        assertThat(text("err")).contains(System.getProperty("java.home"), "999 or later");
        assertThat(folder.resolve("passage")).doesNotExist();
    }

    @Test
    void commandsKeepToTheirExitCodesAndToOneLineOnStandardError() throws Exception {
        Outcome date = start(Map.of(), "date", "1920~", "--json");
        assertThat(date.exit()).isZero();
        assertThat(date.out().strip()).startsWith("{").endsWith("}").contains("təxminən 1920");

        Outcome missing = start(Map.of(), "check", "--data", "nowhere");
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err().lines()).hasSize(1);

        Outcome unknown = start(Map.of(), "dance");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err().lines()).hasSize(1);
    }
}
