package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Data that are sound have no problems, and one mistake is one")
class DataProblemsTest {
    @TempDir
    private Path temporary;

    @Test
    void aSoundFolderHasNoProblems() throws PassageException {
        assertThat(DatasetReader.readAndCheck(SmallFolder.in(temporary).path()).problems())
                .isEmpty();
    }

    @Test
    void aMistakeIsToldOfOnceThoughReadingAndSchemaBothMeetIt() throws PassageException {
        SmallFolder folder = SmallFolder.in(temporary).change("events.json", "\"basis\": \"stated\"", "\"basis\": 7");

        assertThat(DatasetReader.readAndCheck(folder.path()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/events/0/passages/0/basis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y999999999", "Y-170000002", "Y10000", "1699/Y10000"})
    void anEventBeyondTheYearsOfFourDigitsIsLeftOutAndToldOf(String date) throws PassageException {
        SmallFolder folder =
                SmallFolder.in(temporary).change("events.json", "\"date\": \"1699\"", "\"date\": \"" + date + "\"");

        Reading reading = DatasetReader.readAndCheck(folder.path());

        assertThat(reading.dataset().events()).hasSize(1);
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo("/events/0/date");
            assertThat(problem.message(Locale.ENGLISH))
                    .isEqualTo("The date " + date + " reaches beyond the years -9999 to 9999.");
        });
    }
}
