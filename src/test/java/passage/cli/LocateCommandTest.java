package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.original.typeset.PdfPages;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocateCommandTest {
    private static final String TEXT =
            "One came. All the ships of the league\n\nBAKU DIALOGUES\n\nwere coun-\nted twice. One went.";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void anExactPlaceIsToldInJson() throws IOException {
        int exit = locate(TEXT, "--quote", "of the league were counted", "--json");

        JsonNode json = json();
        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(json.propertyNames())
                .containsExactly("status", "start", "end", "ranges", "score", "text", "sentence");
        assertThat(json.get("status").stringValue()).isEqualTo("exact");
        assertThat(json.get("ranges").toString()).isEqualTo("[[24,38],[55,69]]");
        assertThat(json.get("start").intValue()).isEqualTo(24);
        assertThat(json.get("end").intValue()).isEqualTo(69);
        assertThat(json.get("score").doubleValue()).isEqualTo(1);
        assertThat(json.get("text").stringValue()).isEqualTo("of the league\nwere coun-\nted");
        assertThat(json.get("sentence").toString()).isEqualTo("{\"start\":10,\"end\":76}");
    }

    @Test
    void anApproximatePlaceIsNeverCalledExact() throws IOException {
        int exit = locate(TEXT, "--quote", "All the shops of the league", "--json");

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(json().get("status").stringValue()).isEqualTo("approximate");
        assertThat(json().get("score").doubleValue()).isBetween(0.9, 0.999);
        assertThat(json().get("text").stringValue()).isEqualTo("All the ships of the league");
    }

    @Test
    void anOrphanDescribesNoPlaceButASuspect() throws IOException {
        int exit = locate(TEXT, "--quote", "All the shops of a leak", "--json");

        assertThat(exit).isEqualTo(ExitCode.FAILED);
        assertThat(json().get("status").stringValue()).isEqualTo("orphan");
        assertThat(json().get("start").isNull()).isTrue();
        assertThat(json().get("end").isNull()).isTrue();
        assertThat(json().get("ranges").isEmpty()).isTrue();
        assertThat(json().get("score").doubleValue()).isZero();
        assertThat(json().get("text").isNull()).isTrue();
        assertThat(json().get("sentence").isNull()).isTrue();
        assertThat(json().get("occurrences").intValue()).isZero();
        assertThat(json().get("suspect").get("text").stringValue()).startsWith("All the ships of");
    }

    @Test
    void anAmbiguousQuoteIsAnOrphanThatOccursSeveralTimes() throws IOException {
        assertThat(locate(TEXT, "--quote", "One", "--json")).isEqualTo(ExitCode.FAILED);
        assertThat(json().get("status").stringValue()).isEqualTo("orphan");
        assertThat(json().get("occurrences").intValue()).isEqualTo(2);
    }

    @Test
    void prefixAndSuffixChoose() throws IOException {
        assertThat(locate(TEXT, "--quote", "One", "--suffix", "went", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(json().get("start").intValue()).isEqualTo(TEXT.lastIndexOf("One"));

        assertThat(locate(TEXT, "--quote", "One", "--prefix", "twice.", "--json"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void offsetsAreThoseOfTheDecodedFile() throws IOException {
        Charset utf16 = StandardCharsets.UTF_16LE;
        Path file = Files.write(folder.resolve("utf16.txt"), "\uFEFFŞuşa 𐰉 beyannamesi".getBytes(utf16));

        assertThat(run("--text", file.toString(), "--quote", "beyannamesi", "--json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(json().get("start").intValue()).isEqualTo(8);
    }

    @Test
    void withoutJsonAPersonCanReadIt() throws IOException {
        locate(TEXT, "--quote", "of the league were counted");

        assertThat(out.toString().lines())
                .containsExactly(
                        "Found, characters 24 to 69:",
                        "    of the league were counted",
                        "In the sentence from 10 to 76:",
                        "    All the ships of the league were counted twice.");
    }

    @Test
    void aPersonIsToldWhyNothingWasFound() throws IOException {
        assertThat(locate(TEXT, "--quote", "One")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).startsWith("Found 2 times: ").hasLineCount(1);

        assertThat(locate(TEXT, "--quote", "All the shops of a leak")).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("Not found.").contains("The nearest place, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "\u200B"})
    void anEmptyQuoteIsAWrongArgument(String quote) throws IOException {
        assertThat(locate(TEXT, "--quote", quote, "--json")).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).hasLineCount(1).contains("--quote");
    }

    @Test
    void aMissingOptionIsAWrongArgument() throws IOException {
        assertThat(run("--quote", "One")).isEqualTo(ExitCode.ARGUMENTS);
        assertThat(locate(TEXT)).isEqualTo(ExitCode.ARGUMENTS);
    }

    @Test
    void aPageIsToldWhereTheFileHasPages() throws IOException {
        Path file = folder.resolve("paper");
        try (PdfPages pages = new PdfPages()) {
            pages.page().put(60, 400, "One came.").page().put(60, 400, "All the ships of the league were counted.");
            pages.to(file);
        }
        String[] arguments = {"--text", file.toString(), "--quote", "ships of the league"};

        assertThat(run(arguments)).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines()).contains("On page 2.");
        assertThat(run(Stream.concat(Arrays.stream(arguments), Stream.of("--json"))
                        .toArray(String[]::new)))
                .isEqualTo(ExitCode.DONE);
        assertThat(json().get("page").stringValue()).isEqualTo("2");
    }

    @Test
    void aFileThatCannotBeReadIsSaidSoInOneLine() throws IOException {
        Path binary = Files.write(folder.resolve("picture.png"), new byte[] {1, 0, 2, 0, 0, 0, 3, 7});
        Path pdf = Files.writeString(folder.resolve("paper.pdf"), "%PDF-1.7");

        assertFails(binary, "is no text");
        assertFails(pdf, "is damaged");
        assertFails(folder.resolve("nowhere.txt"), "is missing");
        assertFails(folder, "is a folder");
    }

    @Test
    void everyWordIsThereInThreeLanguages() {
        ResourceBundle english = bundle("");
        for (String language : Arrays.asList("tr", "az")) {
            ResourceBundle other = bundle(language);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            assertThat(english.keySet().stream()
                            .filter(key -> other.getString(key).equals(english.getString(key))))
                    .isEmpty();
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "passage.cli.locate",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    private void assertFails(Path file, String reason) {
        err.getBuffer().setLength(0);
        assertThat(run("--text", file.toString(), "--quote", "One", "--json")).isEqualTo(ExitCode.WORLD);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).hasLineCount(1).contains(file.toString()).contains(reason);
    }

    private int locate(String text, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        return run(Stream.concat(Stream.of("--text", file.toString()), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return CommandErrors.install(new CommandLine(new LocateCommand()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode json() {
        assertThat(out.toString()).hasLineCount(1);
        return JsonMapper.builder().build().readTree(out.toString());
    }
}
