package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.dataset.Severity;

@DisplayName("Every quote is held against its original")
class QuoteCheckTest {
    @TempDir
    private Path temporary;

    private QuoteReport check(String kaya, String demir) throws PassageException {
        Path folder = temporary.resolve("texts");
        List<Path> files = List.of(TwoSources.write(folder, "a.txt", kaya), TwoSources.write(folder, "b.txt", demir));
        Reading reading = TwoSources.read(temporary);
        return QuoteCheck.check(reading, Shelf.read(reading.dataset(), files));
    }

    @Test
    void allThatIsFoundIsCounted() throws PassageException {
        QuoteReport report = check(TwoSources.KAYA, TwoSources.DEMIR);

        assertThat(report).isEqualTo(new QuoteReport(4, 0, 0, List.of()));
    }

    @Test
    void aQuoteThatIsLostIsToldOfWhereItStandsInTheData() throws PassageException {
        QuoteReport report = check(TwoSources.KAYA.replace("the later treaty", "another thing"), TwoSources.DEMIR);

        assertThat(report.orphan()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.file() + ":" + problem.line() + " " + problem.pointer())
                    .isEqualTo("events.json:41 /events/1/passages/0/quote");
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("“the later treaty of the two” does not stand in the original.");
        });
    }

    @Test
    void anAmbiguousQuoteIsToldOf() throws PassageException {
        QuoteReport report = check(TwoSources.KAYA + "\n\nAgain, the later treaty of the two.", TwoSources.DEMIR);

        assertThat(report.orphan()).isEqualTo(1);
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("“the later treaty of the two” stands in the original 2 times.");
            assertThat(problem.hint(Locale.ENGLISH)).startsWith("Add the words right before it");
        });
    }

    @Test
    void aQuoteThatDiffersALittleIsApproximateAndItsPlaceIsTheHint() throws PassageException {
        QuoteReport report = check(
                TwoSources.KAYA.replace("signed at Karlowitz in the", "signed at Karlowitz  in thé"), TwoSources.DEMIR);

        assertThat(report.approximate()).isEqualTo(1);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint(Locale.ENGLISH))
                        .isEqualTo("Nearest place, in line 1 of the original: “signed at Karlowitz in thé winter”"));
    }

    @Test
    void aSourceWithoutOriginalIsAnErrorAndAStrayFileAWarning() throws PassageException {
        QuoteReport report = check(TwoSources.KAYA, "A recipe for bread.");

        assertThat(report.exact()).isEqualTo(2);
        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Locale.ENGLISH))
                        .isEqualTo("There is no original of Demir 2020: its quotes were not looked for."));
        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("b.txt"));
    }

    @Test
    void aFileThatHasGoneIsToldOfWithHowToBringItBack() throws PassageException {
        Path gone = temporary.resolve("gone.txt");
        Shelf shelf = Shelf.read(TwoSources.read(temporary).dataset(), List.of(gone));

        assertThat(QuoteCheck.unusable(shelf)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(gone.toString());
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message(Locale.ENGLISH)).isEqualTo("The file " + gone + " is missing.");
            assertThat(problem.hint(Locale.ENGLISH))
                    .isEqualTo("Put it back, or add the original from where it lies now.");
        });
    }

    @Test
    void everyPassageOfTheCuratedListStandsInItsOriginal() throws PassageException {
        Path data = Path.of("timeline-data");
        String originals = System.getenv(OriginalFolders.VARIABLE);
        assumeTrue(Files.exists(data.resolve("events.json")), "no curated list in the working directory");
        assumeTrue(originals != null && !originals.isEmpty(), "PASSAGE_ORIGINALS is not set");
        Reading reading = DatasetReader.read(data);

        QuoteReport report =
                QuoteCheck.check(reading, Shelf.read(reading.dataset(), OriginalFolders.files(Path.of(originals))));

        assertThat(report.problems()).isEmpty();
        assertThat(report.exact()).isEqualTo(reading.dataset().passages().size());
    }
}
