package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.Passage;
import passage.dataset.PassageException;

@DisplayName("A report says of each source how many of its passages stand in the user's copy")
class OriginalReportTest {
    @TempDir
    private Path temporary;

    private Dataset dataset;

    @BeforeEach
    void readData() throws PassageException {
        dataset = TwoSources.read(temporary).dataset();
    }

    private OriginalReport report(String text, String source) {
        Path file = TwoSources.write(temporary, "a.txt", text);
        return OriginalReport.of(dataset, Shelf.read(dataset, List.of(file))).stream()
                .filter(report -> report.source().id().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(OriginalReport report) {
        return report.sentences().stream()
                .map((Message sentence) -> sentence.in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void allPassagesMayBeFound() {
        OriginalReport report = report(TwoSources.KAYA, "kaya-2020");

        assertThat(report.exact()).isEqualTo(report.passages()).isEqualTo(2);
        assertThat(report.confidence()).isEqualTo(1);
        assertThat(words(report)).hasSize(1).first().asString().contains("2 of 2 passages stand word for word");
    }

    @Test
    void whatMovedAndWhatIsLostIsNamed() {
        OriginalReport moved = report(TwoSources.KAYA.replace("later treaty", "later treity"), "kaya-2020");
        OriginalReport lost = report("It was signed at Karlowitz in the winter.", "kaya-2020");

        assertThat(moved.moved()).extracting(Passage::id).containsExactly("second-treaty.kaya-2020");
        assertThat(words(moved)).hasSize(2).last().asString().endsWith("stands in the original only approximately.");
        assertThat(lost.lost()).extracting(Passage::id).containsExactly("second-treaty.kaya-2020");
        assertThat(words(lost)).hasSize(2).last().asString().endsWith("does not stand in it once.");
        assertThat(lost.confidence()).isEqualTo(0.5);
    }

    @Test
    void aSourceWithoutACopyIsNamed() {
        OriginalReport report = report(TwoSources.KAYA, "demir-2021");

        assertThat(report.original()).isEmpty();
        assertThat(report.confidence()).isZero();
        assertThat(words(report)).hasSize(1).first().asString().startsWith("There is no original of");
    }
}
