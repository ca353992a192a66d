package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Severity;
import passage.dataset.SmallFolder;

@DisplayName("Dated sentences of an original are covered, to be ignored, or left")
class CoverageCheckTest {
    private static final String KAYA = """
            It was signed at Karlowitz in the winter of 1699. Nobody was glad.
            Ten years later some tired men of the plain walked home again. It rained.

            It is the later treaty of the two that historians quarrel about.
            References
            A book of 1901. Another book of 1902.
            """;

    @TempDir
    private Path temporary;

    private CoverageReport check(String ignore) throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary);
        if (!ignore.isEmpty()) {
            folder.write("coverage-ignore.json", "[\n" + ignore + "\n]");
        }
        List<Path> files = List.of(TwoSources.write(temporary.resolve("texts"), "a.txt", KAYA));
        var reading = DatasetReader.read(folder.path());
        return OriginalCheck.of(reading, Shelf.read(reading.dataset(), files)).coverage();
    }

    private static String sentence(String words) {
        return """
                {"source": "kaya-2020", "paragraph": "p1", "words": "%s", "reason": {"en": "Not an event."}}""".formatted(words);
    }

    private static String stretch(String from, String to) {
        return """
                {"source": "kaya-2020", "from": "%s", "to": "%s", "reason": {"en": "The list of references."}}""".formatted(from, to);
    }

    @Test
    void whatAPassageTouchesIsCoveredAndTheRestIsLeft() throws PassageException {
        CoverageReport report = check("");

        assertThat(report.sources()).containsOnlyKeys("kaya-2020");
        assertThat(report.sources().get("kaya-2020")).isEqualTo(new Coverage(5, 2, 0));
        assertThat(report.sources().get("kaya-2020").left()).isEqualTo(3);
        assertThat(report.problems()).hasSize(3);
    }

    @Test
    void aSentenceLeftIsToldOfByItsFirstWordsOnly() throws PassageException {
        Problem problem = check("").problems().getFirst();

        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.file()).endsWith("a.txt");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("kaya-2020, at character 67: a dated sentence that no passage is taken from:"
                        + " “Ten years later some tired men of the …”");
        assertThat(problem.hint(Locale.ENGLISH))
                .isEqualTo("Take a passage from it, or name it in coverage-ignore.json with a reason.");
        assertThat(problem.message(Locale.of("tr"))).contains("tarihli bir cümle");
        assertThat(problem.message(Locale.of("az"))).contains("tarixli cümlə");
    }

    @Test
    void aSentenceIsIgnoredByItsWordsAndAStretchByItsEnds() throws PassageException {
        CoverageReport report = check(sentence("Ten years later") + "," + stretch("References", "end"));

        assertThat(report.sources().get("kaya-2020")).isEqualTo(new Coverage(5, 2, 3));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aStretchEndsWithItsLastWords() throws PassageException {
        assertThat(check(stretch("References", "book of 1901")).sources().get("kaya-2020"))
                .isEqualTo(new Coverage(5, 2, 1));
    }

    @Test
    void whatIsCoveredIsNotCountedAsIgnoredToo() throws PassageException {
        assertThat(check(stretch("It was signed", "end")).sources().get("kaya-2020"))
                .isEqualTo(new Coverage(5, 2, 3));
    }

    /** An entry of the list, and what is told of it. */
    record Wrong(String entry, String pointer, String message, String hint) {
        @Override
        public String toString() {
            return message;
        }
    }

    static Stream<Wrong> wrongEntries() {
        return Stream.of(
                new Wrong(
                        sentence("ten years before"),
                        "/0/words",
                        "“ten years before” does not stand in the original.",
                        "Copy the words anew."),
                new Wrong(
                        sentence("book of"),
                        "/0/words",
                        "“book of” stands in the original 2 times.",
                        "Take other words, or more of them, that stand there once."),
                new Wrong(
                        sentence("Ten years later some tired men of the plain walked home again it rained"),
                        "/0/words",
                        "These are 14 words; 12 are the most.",
                        "Keep fewer words that still stand in the original once."),
                new Wrong(
                        stretch("Appendix", "end"),
                        "/0/from",
                        "“Appendix” does not stand in the original.",
                        "Copy the words anew."),
                new Wrong(
                        stretch("References", "Nobody was glad"),
                        "/0",
                        "The stretch ends before it begins.",
                        "Exchange “from” and “to”."),
                new Wrong(
                        sentence("Ten years later").replace("p1", "p9"),
                        "/0/paragraph",
                        "The source has no paragraph “p9”.",
                        "Write the id of a paragraph of its study edition."),
                new Wrong(
                        sentence("Ten years later").replace("kaya-2020", "kaya-2021"),
                        "/0/source",
                        "There is no source “kaya-2021”.",
                        "Did you mean “kaya-2020”?"),
                new Wrong(
                        sentence("Ten years later").replace("\"words\"", "\"word\""),
                        "/0",
                        "“words” is missing.",
                        "Add “words” here."),
                new Wrong(
                        stretch("References", "end").replace("\"to\": \"end\", ", ""),
                        "/0",
                        "“to” is missing.",
                        "Add “to” here."));
    }

    @ParameterizedTest
    @MethodSource("wrongEntries")
    void anEntryThatIsWrongIsToldOf(Wrong wrong) throws PassageException {
        assertThat(check(wrong.entry()).problems()).first().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo("coverage-ignore.json:2 " + wrong.pointer());
            assertThat(problem.message(Locale.ENGLISH)).isEqualTo(wrong.message());
            assertThat(problem.hint(Locale.ENGLISH)).isEqualTo(wrong.hint());
            assertThat(problem.message(Locale.of("tr")))
                    .isNotEqualTo(wrong.message())
                    .doesNotContain("{");
            assertThat(problem.message(Locale.of("az")))
                    .isNotEqualTo(wrong.message())
                    .doesNotContain("{");
        });
    }

    @Test
    void theListIsHeldAgainstItsSchema() throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary)
                .write("coverage-ignore.json", "[" + sentence("x").replace("words", "word") + "]");

        assertThat(DatasetReader.readAndCheck(folder.path()).problems())
                .extracting(problem -> problem.file() + problem.pointer() + " " + problem.message(Locale.ENGLISH))
                .containsExactly("coverage-ignore.json/0/word “word” is not known here.");
    }
}
