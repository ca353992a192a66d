package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwritableTest {

    private static final Path FILE = Path.of("poster.pdf");

    private static String sentence(IOException error) {
        return Unwritable.of(FILE, error).getLocalizedMessage(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"})
    void fullDiskIsCalledFull(String words) {
        assertThat(sentence(new FileSystemException("part", null, words)))
                .isEqualTo("The disk has no room for poster.pdf. Make room, or choose another.");
        assertThat(sentence(new IOException(words))).contains("no room");
    }

    @Test
    void folderThatMayNotBeWrittenToIsNamedByTheFileThatWasAskedFor() {
        assertThat(sentence(new AccessDeniedException(".poster.pdf.part")))
                .isEqualTo("poster.pdf may not be written. Choose a folder that is yours.");
        assertThat(sentence(new FileSystemException("part", null, "Read-only file system")))
                .contains("may not be written");
    }

    @Test
    void anythingElseIsSaidInTheWordsOfTheSystem() {
        assertThat(sentence(new IOException("Input/output error")))
                .isEqualTo("poster.pdf cannot be written: Input/output error");
        assertThat(sentence(new IOException())).doesNotContain("null");
        assertThat(sentence(new NoSuchFileException("/proc/.poster.pdf.part")))
                .startsWith("poster.pdf cannot be written: ")
                .doesNotContain(".part");
    }
}
