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

    private String originals() throws IOException {
        Path originals = Files.createDirectories(temporary.resolve("originals"));
        Files.writeString(originals.resolve("a.txt"), """
                It was signed at Karlowitz in the winter, in January 1699. It is the later treaty of the two.
                Five years later the men of the plain went home to the river again.
                """);
        return originals.toString();
    }

    @Test
    void coverageIsCountedForEachSource() throws IOException {
        assertThat(check("--data", data(), "--originals", originals(), "--coverage"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(out.toString().lines())
                .contains("Dated sentences in kaya-2020: 3; in passages: 2, to be ignored: 0, left: 1.")
                .anyMatch(line -> line.contains("“Five years later the men of the plain …”"));
        assertThat(out.toString()).doesNotContain("went home");
    }

    @Test
    void coverageAsJsonStandsBesideTheRest() throws IOException {
        check("--data", data(), "--originals", originals(), "--coverage", "--json");
        JsonNode report = JsonMapper.shared().readTree(out.toString());

        assertThat(report.get("coverage").toString())
                .isEqualTo("{\"kaya-2020\":{\"sentences\":3,\"covered\":2,\"ignored\":0,\"left\":1}}");
        assertThat(report.get("problems").get(0).get("severity").stringValue()).isEqualTo("error");
    }

    @Test
    void withEverySentenceExplainedItIsDone() throws IOException {
        String data = SmallFolder.in(temporary)
                .write("coverage-ignore.json", """
                        [{"source": "kaya-2020", "paragraph": "p1", "words": "Five years later",
                          "reason": {"en": "Nothing happened."}}]
                        """)
                .path()
                .toString();

        assertThat(check("--data", data, "--originals", originals(), "--coverage"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void coverageWithoutOriginalsIsRefused() {
        assertThat(check("--data", data(), "--coverage")).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void lessonsAreCheckedTooAndNothingIsSaidTwice() {
        String data =
                SmallFolder.in(temporary).write("lessons/walk.json", """
                        {"id": "walk", "title": {"en": "A walk"}, "minutes": 5, "steps": [
                          {"events": ["nothing"], "note": {"en": "Where?"}}, {"view": "1690/1780", "events": ["nothing"],
                           "note": {"en": "Look."}}]}
                        """).path().toString();

        assertThat(check("--data", data)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString().lines().filter(line -> line.startsWith("error")))
                .containsExactly(
                        "error lessons/walk.json:2 /steps/0: “view” is missing. (Add “view” here.)",
                        "error lessons/walk.json:2 /steps/1/events/0: There is no event “nothing”."
                                + " (Write the id of an event that is in the list.)",
                        "error lessons/walk.json:1: The lesson “walk” is not listed, so nobody is offered it."
                                + " (Add “walk” to “lessons” in timeline.json, or delete the file.)");
    }

    @Test
    void aMissingOriginalFails() throws IOException {
        Path originals = Files.createDirectory(temporary.resolve("originals"));

        assertThat(check("--data", data(), "--originals", originals.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("error sources/kaya-2020.json:1: There is no original of Kaya 2020");
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
