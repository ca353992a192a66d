package passage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list that ships, against the texts it was taken from. */
class CuratedListTest {

    private static final Path DATA = Path.of("timeline-data");

    @Test
    void everyPassageIsFoundExactlyAndEveryDatedSentenceIsCoveredOrNamed() {
        String originals = System.getenv("PASSAGE_ORIGINALS");
        assumeTrue(originals != null, "needs the originals");
        StringWriter out = new StringWriter();
        int exit = CommandErrors.install(new CommandLine(new CheckCommand()))
                .setOut(new PrintWriter(out, true))
                .execute("--data", DATA.toString(), "--originals", originals, "--coverage", "--json");

        JsonNode report = JsonMapper.shared().readTree(out.toString());
        assertThat(report.get("problems")).isEmpty();
        assertThat(exit).isZero();
        assertThat(report.get("exact").asInt())
                .isEqualTo(report.get("passages").asInt())
                .isPositive();
        assertThat(report.get("coverage"))
                .hasSize(5)
                .allSatisfy(source -> assertThat(source.get("left").asInt()).isZero());
    }

    @Test
    void beginsWithKarlowitzAndEndsIn2025() throws Exception {
        Dataset dataset = DatasetReader.read(DATA).dataset();

        assertThat(dataset.events().size()).isGreaterThanOrEqualTo(110);
        assertThat(dataset.events().getFirst().id()).isEqualTo("treaty-of-karlowitz");
        assertThat(dataset.events().getLast().date().edtf()).startsWith("2025");
        assertThat(dataset.events())
                .isSortedAccordingTo(
                        Comparator.comparingLong(event -> event.date().range().first()));
    }

    @Test
    void everyCategoryAndSourceHasItsShareAndManyEventsAreToldTwice() throws Exception {
        Dataset dataset = DatasetReader.read(DATA).dataset();

        assertThat(dataset.categories())
                .hasSize(8)
                .allSatisfy(category -> assertThat(dataset.events())
                        .anyMatch(event -> event.category().equals(category.id())));
        assertThat(dataset.sources())
                .hasSize(5)
                .allSatisfy(source -> assertThat(dataset.events().stream()
                                .filter(event -> event.sources().contains(source.id())))
                        .hasSizeGreaterThanOrEqualTo(source.id().equals("ots-abstract") ? 3 : 8));
        assertThat(dataset.events().stream().filter(event -> event.sources().size() > 1))
                .hasSizeGreaterThanOrEqualTo(10);
    }
}
