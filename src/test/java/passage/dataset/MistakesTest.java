package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every mistake, given by {@code mistakes()} and {@code mistakesThatCostNoEvent()} of each test. */
abstract class MistakesTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMistakeIsToldOfWhereItStands(Mistake mistake) throws PassageException {
        SmallFolder folder = mistake.makeIn(SmallFolder.in(temporary));

        Problem problem = DatasetReader.readAndCheck(folder.path()).problems().stream()
                .filter(told -> told.pointer().equals(mistake.pointer()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing told at " + mistake.pointer()));

        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.file()).isEqualTo(mistake.file());
        assertThat(problem.line()).isEqualTo(mistake.line());
        assertThat(problem.message(Locale.ENGLISH)).startsWith(mistake.message());
        assertThat(problem.hint(Locale.ENGLISH)).startsWith(mistake.hint());
    }

    @ParameterizedTest
    @MethodSource("mistakesThatCostNoEvent")
    void theRestIsLoadedAllTheSame(Mistake mistake) throws PassageException {
        SmallFolder folder = mistake.makeIn(SmallFolder.in(temporary));

        assertThat(DatasetReader.read(folder.path()).dataset().events()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everySentenceIsThereInTurkishAndAzerbaijani(Mistake mistake) throws PassageException {
        SmallFolder folder = mistake.makeIn(SmallFolder.in(temporary));

        assertThat(DatasetReader.readAndCheck(folder.path()).problems()).allSatisfy(problem -> {
            String english = problem.message(Locale.ENGLISH);
            assertThat(problem.message(Locale.of("tr")))
                    .isNotBlank()
                    .isNotEqualTo(english)
                    .doesNotContain("{");
            assertThat(problem.message(Locale.of("az")))
                    .isNotBlank()
                    .isNotEqualTo(english)
                    .doesNotContain("{");
        });
    }
}
