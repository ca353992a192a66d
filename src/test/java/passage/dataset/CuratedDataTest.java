package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The curated list that ships with the program")
class CuratedDataTest {
    private static final Path FOLDER = Path.of("timeline-data");

    @BeforeEach
    void needsTheList() {
        assumeTrue(Files.exists(FOLDER.resolve("events.json")), "no curated list in the working directory");
    }

    @Test
    void hasNoProblems() throws PassageException {
        assertThat(DatasetReader.readAndCheck(FOLDER).problems()).isEmpty();
    }

    @Test
    void explainsEveryDateTheSourcesDisagreeAbout() throws PassageException {
        assertThat(DatasetReader.read(FOLDER).dataset().events())
                .filteredOn(Event::datesDisagree)
                .allSatisfy(event -> assertThat(event.disagreements())
                        .as(event.id())
                        .anyMatch(disagreement -> disagreement.about() == Disagreement.About.DATE));
    }
}
