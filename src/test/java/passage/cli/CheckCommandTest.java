package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.SmallFolder;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("passage check")
class CheckCommandTest {
    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int check(String... arguments) {
        return new CommandLine(new CheckCommand())
                .setExecutionExceptionHandler(new CommandErrors())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String data() {
        return SmallFolder.in(temporary).path().toString();
    }

    private String broken() {
        return SmallFolder.in(temporary)
                .change("events.json", "\"importance\": 5", "\"importance\": 9")
                .path()
                .toString();
    }

    @Test
    void aSoundFolderIsDone() {
        assertThat(check("--data", data())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines())
                .containsExactly(
                        "Events: 2; passages: 2.",
                        "The quotes were not looked for: name the folder of the originals with --originals.",
                        "Errors: 0; warnings: 0.");
    }

    @Test
    void anErrorFailsAndHasALineOfItsOwn() {
        assertThat(check("--data", broken())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString().lines())
                .contains("error events.json:9 /events/0/importance: This number is too large. (Write 5 or less.)");
    }

    @Test
    void asJsonItIsOneObjectAndNothingElse() {
        check("--data", broken(), "--json");
        JsonNode report = JsonMapper.shared().readTree(out.toString());

        assertThat(report.propertyNames())
                .containsExactly("events", "passages", "exact", "approximate", "orphan", "problems");
        assertThat(report.get("events").intValue()).isEqualTo(2);
        assertThat(report.get("problems").get(0).toString())
                .isEqualTo("{\"severity\":\"error\",\"file\":\"events.json\",\"line\":9,"
                        + "\"pointer\":\"/events/0/importance\",\"message\":\"This number is too large.\","
                        + "\"hint\":\"Write 5 or less.\"}");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withOriginalsTheQuotesAreCounted() throws IOException {
        Path originals = Files.createDirectory(temporary.resolve("originals"));
        Files.writeString(
                originals.resolve("a.txt"), "It was signed at Karlowitz in the winter. The later treaty of the two.");

        assertThat(check("--data", data(), "--originals", originals.toString(), "--json"))
                .isEqualTo(ExitCode.FAILED);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("exact").intValue()).isEqualTo(1);
        assertThat(report.get("exact").intValue()
                        + report.get("approximate").intValue()
                        + report.get("orphan").intValue())
                .isEqualTo(2);
    }

    @Test
    void warningsAloneDoNotFail() throws IOException {
        Path originals = Files.createDirectory(temporary.resolve("originals"));

        assertThat(check("--data", data(), "--originals", originals.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("warning sources/kaya-2020.json:1: There is no original of Kaya 2020");
    }

    @Test
    void aMissingFolderIsSaidInOneLine() {
        assertThat(check("--data", temporary.resolve("nowhere").toString())).isEqualTo(ExitCode.WORLD);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("passage: There is no data folder at");
        assertThat(check(
                        "--data",
                        data(),
                        "--originals",
                        temporary.resolve("nowhere").toString()))
                .isEqualTo(ExitCode.WORLD);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThat(check("--colour")).isEqualTo(ExitCode.ARGUMENTS);
    }
}
