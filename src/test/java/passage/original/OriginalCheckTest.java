package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Severity;
import passage.dataset.SmallFolder;

@DisplayName("Wordings and texts of ours are held against the originals")
class OriginalCheckTest {
    private static final String KAYA = """
            Of the first it is known that it was signed at Karlowitz in the winter, in Janu-
            ary 1699, after long talks of tired men who had walked all the way from the river to the hill.

            It is the later treaty of the two that historians quarrel about.
            """;
    private static final String COPY = "After long talks of tired men, who had walked all the way from the river.";

    @TempDir
    private Path temporary;

    private List<Problem> check(SmallFolder folder) throws PassageException {
        List<Path> files = List.of(TwoSources.write(temporary.resolve("texts"), "a.txt", KAYA));
        var reading = DatasetReader.read(folder.path());
        return OriginalCheck.of(reading, Shelf.read(reading.dataset(), files)).problems();
    }

    private SmallFolder folder() {
        return SmallFolder.in(temporary);
    }

    private static void assertTold(List<Problem> problems, String place, String message, String hint) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo(place);
            assertThat(problem.message(Locale.ENGLISH)).isEqualTo(message);
            assertThat(problem.hint(Locale.ENGLISH)).isEqualTo(hint);
            for (String language : LocalizedText.LANGUAGES.subList(1, 3)) {
                assertThat(problem.message(Locale.of(language)))
                        .isNotEqualTo(message)
                        .doesNotContain("{");
                assertThat(problem.hint(Locale.of(language))).isNotEqualTo(hint);
            }
        });
    }

    @Test
    void aWordingThatALineEndBreaksStandsInTheOriginal() throws PassageException {
        assertThat(check(folder())).isEmpty();
    }

    @Test
    void aWordingThatDoesNotStandThereIsToldOf() throws PassageException {
        assertTold(
                check(folder().change("events.json", "in January 1699", "January of 1699")),
                "events.json:25 /events/0/passages/0/wording",
                "“January of 1699” does not stand in the original.",
                "Copy the source’s own words for the date.");
    }

    @Test
    void aSummaryThatCopiesIsToldOf() throws PassageException {
        assertTold(
                check(folder().change("events.json", "It was signed.", COPY)),
                "events.json:7 /events/0/summary/en",
                "15 words in a row stand in Kaya 2020 as well, from “After long talks of tired …” on.",
                "Retell it in other words: fewer than 13 in a row may be the same.");
    }

    @Test
    void aStudyEditionThatCopiesIsToldOfInItsLanguage() throws PassageException {
        assertTold(
                check(folder().change(
                                "sources/kaya-2020.json",
                                "Two treaties are told of.\"",
                                "Two.\", \"tr\": \"" + COPY + "\"")),
                "sources/kaya-2020.json:12 /paragraphs/0/text/tr",
                "15 words in a row stand in Kaya 2020 as well, from “After long talks of tired …” on.",
                "Retell it in other words: fewer than 13 in a row may be the same.");
    }

    @Test
    void aLessonThatCopiesIsToldOf() throws PassageException {
        SmallFolder folder = folder().write("lessons/a.json", "{\"steps\": [{\"note\": {\"en\": \"" + COPY + "\"}}]}");

        assertThat(check(folder))
                .extracting(problem -> problem.file() + problem.pointer())
                .containsExactly("lessons/a.json/steps/0/note/en");
    }

    @Test
    void citationsAndFormalNamesMayBeTheSame() throws PassageException {
        SmallFolder folder = folder().change("sources/kaya-2020.json", "On treaties", COPY)
                .change("events.json", "It was signed.", COPY)
                .change("names.json", "{\"en\": \"A Sultan\"}", "{\"en\": \"" + COPY + "\"}");

        assertThat(check(folder)).isEmpty();
    }
}
