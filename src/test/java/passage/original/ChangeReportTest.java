package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import passage.original.ChangeReport.Kind;
import passage.original.typeset.PdfPages;

@DisplayName("When an original has changed it is told what moved in it")
class ChangeReportTest {
    private static final String FIRST = "It was signed at Karlowitz in the winter.";
    private static final String SECOND = "Then came the later treaty of the two.";

    @TempDir
    private Path temporary;

    private Dataset dataset;
    private Path own;
    private Path user;

    @BeforeEach
    void readData() throws PassageException {
        dataset = TwoSources.read(temporary).dataset();
        own = OriginalFolders.own(dataset.folder());
        user = temporary.resolve("user");
    }

    private Shelf read() throws PassageException {
        return OriginalLibrary.of(dataset, List.of(own), new UserFolder(user)).read();
    }

    private List<Kind> kindsAfter(String before, String now) throws PassageException {
        TwoSources.write(own, "a.txt", before);
        read();
        TwoSources.write(own, "a.txt", now);
        return read().changes().stream()
                .flatMap(report -> report.changes().stream())
                .map(ChangeReport.Change::kind)
                .toList();
    }

    @Test
    void theSameFileHasNoReport() throws PassageException {
        TwoSources.write(own, "a.txt", TwoSources.KAYA);

        assertThat(read().changes()).isEmpty();
        assertThat(read().changes()).isEmpty();
    }

    @Test
    void aFileThatSaysTheSameElsewhereIsToldOfAndNoPassageIs() throws PassageException {
        assertThat(kindsAfter(TwoSources.KAYA, "A new preface.\n\n" + TwoSources.KAYA))
                .isEmpty();
        TwoSources.write(own, "a.txt", "Another preface.\n\n" + TwoSources.KAYA);
        assertThat(read().changes()).hasSize(1);
    }

    @Test
    void aPassageThatIsGoneIsLostAndOneThatCameIsFound() throws PassageException {
        assertThat(kindsAfter(FIRST + " " + SECOND, FIRST)).containsExactly(Kind.LOST);
        TwoSources.write(own, "a.txt", FIRST + " " + SECOND);
        assertThat(read().changes().getFirst().changes())
                .extracting(ChangeReport.Change::kind)
                .containsExactly(Kind.FOUND);
    }

    @Test
    void aPassageWithAMisprintIsLoose() throws PassageException {
        String misprint = FIRST + " " + SECOND.replace("treaty", "treity");

        assertThat(kindsAfter(FIRST + " " + SECOND, misprint)).containsExactly(Kind.LOOSE);
        assertThat(kindsAfter(misprint, FIRST + " " + SECOND)).containsExactly(Kind.FIRM);
    }

    @Test
    void aPassageBeforeAnotherThatStoodBehindItIsElsewhere() throws PassageException {
        assertThat(kindsAfter(FIRST + " " + SECOND, SECOND + " " + FIRST)).containsExactly(Kind.ELSEWHERE);
    }

    @Test
    void aPassageOnAnotherPageIsElsewhereWithBothPages() throws PassageException, IOException {
        Files.createDirectories(own);
        onPages(FIRST, SECOND);
        read();
        onPages(FIRST + " " + SECOND, "Nothing more.");

        ChangeReport report = read().changes().getFirst();

        assertThat(report.changes()).hasSize(1);
        assertThat(report.sentences())
                .extracting(sentence -> sentence.in(Locale.ENGLISH))
                .satisfiesExactly(
                        whole -> assertThat(whole).contains("1 passages stand otherwise, 0 of them worse"),
                        passage -> assertThat(passage).endsWith("stands on page 1, and stood on page 2."));
    }

    private void onPages(String... words) throws IOException {
        try (PdfPages pages = new PdfPages()) {
            for (String page : words) {
                pages.page().put(60, 500, page);
            }
            pages.to(own.resolve("a.pdf"));
        }
    }

    @Test
    void whatGotWorseIsAmongTheProblems() throws PassageException {
        kindsAfter(FIRST + " " + SECOND, FIRST);
        TwoSources.write(own, "a.txt", FIRST + " " + SECOND);
        read();
        TwoSources.write(own, "a.txt", FIRST);

        assertThat(QuoteCheck.unusable(read()))
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .satisfiesExactly(
                        whole -> assertThat(whole).contains("is not the file it was"),
                        lost -> assertThat(lost).contains("later treaty").endsWith("is lost."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"version\": 2, \"sources\": {}}",
                "{\"version\": 1, \"sources\": {\"kaya-2020\": {\"file\": 7}}}"
            })
    void damagedMemoryOrThatOfAnotherVersionIsSetAside(String content) throws PassageException {
        TwoSources.write(user, "known-originals.json", content);
        TwoSources.write(own, "a.txt", TwoSources.KAYA);

        assertThat(read().changes()).isEmpty();
        assertThat(user.resolve("known-originals.json.damaged")).hasContent(content);
        assertThat(user.resolve("known-originals.json")).content().contains("\"version\" : 1", "sha256");
    }
}
