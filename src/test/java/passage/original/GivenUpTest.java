package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import passage.dataset.Progress;

@DisplayName("Work on originals that is given up leaves nothing behind")
class GivenUpTest {
    private static final Progress GIVEN_UP_AT_THE_LAST = (done, all) -> {
        if (done == all) {
            throw new CancellationException();
        }
    };

    @TempDir
    private Path temporary;

    private Dataset dataset;
    private Path own;
    private Path file;

    @BeforeEach
    void readData() throws PassageException {
        dataset = TwoSources.read(temporary).dataset();
        own = OriginalFolders.own(dataset.folder());
        file = TwoSources.write(temporary.resolve("desktop"), "loose.txt", TwoSources.KAYA);
    }

    private OriginalLibrary library(Progress progress) {
        return OriginalLibrary.of(dataset, List.of(own), new UserFolder(temporary.resolve("user")), progress);
    }

    @Test
    void aFileIsNotRemembered() throws PassageException {
        assertThatThrownBy(() -> library(GIVEN_UP_AT_THE_LAST).add(file)).isInstanceOf(CancellationException.class);

        assertThat(library(Progress.NONE).read().all()).isEmpty();
    }

    @Test
    void aFileIsNotCopied() throws PassageException {
        Original original = library(Progress.NONE).add(file);

        assertThatThrownBy(() -> library(GIVEN_UP_AT_THE_LAST).copy(original))
                .isInstanceOf(CancellationException.class);

        assertThat(own.resolve("kaya-2020.txt")).doesNotExist();
        assertThat(Files.exists(file)).isTrue();
        assertThat(library(Progress.NONE).read().all())
                .extracting(Original::file)
                .containsExactly(file.toAbsolutePath().normalize());
    }

    @Test
    void readingTellsOfEachFile() throws PassageException {
        TwoSources.write(own, "a.txt", TwoSources.KAYA);
        TwoSources.write(own, "b.txt", TwoSources.DEMIR);
        List<String> told = new ArrayList<>();

        library((done, all) -> told.add(done + "/" + all)).read();

        assertThat(told).contains("0/2", "1/2").endsWith("2/2");
    }
}
