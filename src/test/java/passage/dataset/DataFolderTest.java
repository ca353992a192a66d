package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@DisplayName("The data folder is the one asked for, else the one at hand, else the one beside the program")
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class DataFolderTest {
    private final String home = System.getProperty(DataFolder.HOME, "");

    @TempDir
    private Path temporary;

    @AfterEach
    void restoreHome() {
        System.setProperty(DataFolder.HOME, home);
    }

    @Test
    void theFolderAskedForIsTakenEvenWhereThereIsNone() {
        Path asked = temporary.resolve("nowhere");

        assertThat(DataFolder.choose(Optional.of(asked))).isEqualTo(asked);
    }

    @Test
    void theFolderBesideTheProgramIsTakenWhereTheWorkingDirectoryHasNone() throws IOException {
        Path beside = Files.createDirectory(temporary.resolve("timeline-data"));
        System.setProperty(DataFolder.HOME, temporary.toString());
        Path here = Path.of("timeline-data");

        assertThat(DataFolder.choose(Optional.empty())).isEqualTo(Files.isDirectory(here) ? here : beside);
    }
}
