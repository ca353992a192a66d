package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.SmallFolder;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("passage find")
class FindCommandTest {
    @TempDir
    private Path temporary;

    private SmallFolder data;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeData() {
        data = SmallFolder.in(temporary);
    }

    private int find(String... arguments) {
        CommandLine program = CommandErrors.install(new CommandLine(new PassageCommand((_, _) -> 0)));
        String[] all = new String[arguments.length + 3];
        all[0] = "find";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = data.path().toString();
        return program.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private JsonNode hits() {
        assertThat(out.toString()).hasLineCount(1);
        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.propertyNames()).containsExactly("hits");
        return report.get("hits");
    }

    @Test
    void printsItsHitsAsOneJsonObject() {
        assertThat(find("karlofca", "--json")).isEqualTo(ExitCode.DONE);

        JsonNode first = hits().get(0);
        assertThat(first.propertyNames()).containsExactly("kind", "id", "title", "date", "snippet");
        assertThat(first.get("kind").stringValue()).isEqualTo("event");
        assertThat(first.get("id").stringValue()).isEqualTo("first-treaty");
        assertThat(first.get("title").stringValue()).isEqualTo("First treaty");
        assertThat(first.get("date").stringValue()).isEqualTo("1699");
        assertThat(first.get("snippet").stringValue()).isEqualTo("Karlofça");
        JsonNode second = hits().get(1);
        assertThat(second.get("kind").stringValue()).isEqualTo("place");
        assertThat(second.get("date").isNull()).isTrue();
    }

    @Test
    void showsTitlesInTheLanguageAskedForAndLooksInAll() {
        assertThat(find("first treaty", "--lang", "tr", "--json")).isEqualTo(ExitCode.DONE);

        assertThat(hits().get(0).get("title").stringValue()).isEqualTo("İlk antlaşma");
    }

    @Test
    void printsGroupsForPeople() {
        assertThat(find("karlowitz")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString().lines())
                .containsExactly(
                        "Events: 1",
                        "    1699  First treaty  [first-treaty]",
                        "        Karlofça",
                        "People, places, organisations: 1",
                        "    Karlowitz  [karlowitz]",
                        "        Karlofça · Karlovci",
                        "Passages: 1",
                        "    1699  First treaty  [first-treaty.kaya-2020]",
                        "        signed at Karlowitz in the winter");
    }

    @Test
    void wordsNeedNoQuotationMarksOfTheShell() {
        assertThat(find("second", "treaty", "--json")).isEqualTo(ExitCode.DONE);

        assertThat(hits().get(0).get("id").stringValue()).isEqualTo("second-treaty");
    }

    @Test
    void saysHowManyMoreThereAre() {
        String paragraph = "{\"id\": \"p1\"";
        for (int i = 2; i < 20; i++) {
            data.change(
                    "sources/kaya-2020.json",
                    paragraph,
                    "{\"id\": \"p" + i + "\", \"section\": \"opening\", \"place\": {\"paragraph\": " + i
                            + "}, \"lang\": \"en\", \"text\": {\"en\": \"Ships.\"}}, " + paragraph);
        }

        assertThat(find("ships")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines()).first().isEqualTo("Paragraphs of the study editions: 18");
        assertThat(out.toString().lines()).last().isEqualTo("    … and 8 more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "***", "🙂", "a:b AND ("})
    void whatFindsNothingFails(String query) {
        assertThat(find(query, "--json")).isEqualTo(ExitCode.FAILED);
        assertThat(hits()).isEmpty();

        out.getBuffer().setLength(0);
        assertThat(find(query)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString().strip()).isEqualTo("Nothing found.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wrongArgumentsAreTold() {
        assertThat(find()).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(find(" ")).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(find("ships", "--lang", "de")).isEqualTo(ExitCode.ARGUMENTS);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "passage: this is missing: QUERY (see passage find --help)",
                        "passage: There is nothing to look for: name a word, a date or a phrase (see passage find --help)",
                        "passage: --lang: “de” is none of [en, tr, az] (see passage find --help)");
    }

    @Test
    void aMissingFolderIsOfTheWorld() {
        data = new SmallFolder(temporary.resolve("nowhere"));

        assertThat(find("ships", "--json")).isEqualTo(ExitCode.WORLD);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).hasLineCount(1);
    }
}
