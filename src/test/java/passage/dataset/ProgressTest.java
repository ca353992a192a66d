package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who waits for a large folder is told how far it is read, and may give up")
class ProgressTest {
    @TempDir
    private Path temporary;

    private Path folder;

    /** What was told, in order. */
    private final List<Double> shares = new ArrayList<>();

    @BeforeEach
    void writeFolder() {
        folder = ManyEvents.in(SmallFolder.in(temporary), 3000).path();
    }

    private void note(long done, long all) {
        assertThat(done).isBetween(0L, all);
        shares.add(all == 0 ? 0 : (double) done / all);
    }

    private void giveUpHalfWay(long done, long all) {
        note(done, all);
        if (all > 100_000 && done > all / 2) {
            throw new CancellationException();
        }
    }

    @Test
    void readingAdvancesToTheEnd() throws PassageException {
        assertThat(DatasetReader.read(folder, this::note).dataset().events()).hasSize(3000);

        assertThat(shares).hasSizeGreaterThan(10);
        assertThat(shares.getLast()).isEqualTo(1);
        assertThat(shares).anyMatch(share -> share > 0.2 && share < 0.8);
    }

    @Test
    void checkingAdvancesToTheEnd() throws PassageException {
        Reading reading = DatasetReader.read(folder);

        assertThat(DatasetChecker.check(reading, this::note)).isEmpty();

        assertThat(shares.getLast()).isEqualTo(1);
        assertThat(shares).anyMatch(share -> share > 0.2 && share < 0.8);
    }

    @Test
    void aFileThatIsGoneThroughAgainForTheLinesOfItsProblemsIsToldAsMore() throws PassageException {
        ManyEvents.in(new SmallFolder(folder), 3000, i -> ManyEvents.event("e" + i, "p" + i, ""));

        assertThat(DatasetReader.read(folder, this::note).problems()).hasSize(1001);

        assertThat(shares.getLast()).isGreaterThan(0.5);
    }

    @Test
    void readingEndsWhereItIsGivenUp() {
        assertThatThrownBy(() -> DatasetReader.read(folder, this::giveUpHalfWay))
                .isInstanceOf(CancellationException.class);

        assertThat(shares.getLast()).isBetween(0.5, 0.8);
    }

    @Test
    void checkingEndsWhereItIsGivenUp() throws PassageException {
        Reading reading = DatasetReader.read(folder);

        assertThatThrownBy(() -> DatasetChecker.check(reading, this::giveUpHalfWay))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void checkingEndsBetweenTwoEvents() throws PassageException {
        Reading reading = DatasetReader.read(folder);

        assertThatThrownBy(() -> DatasetChecker.check(reading, (_, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
