package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.PassageException;

@DisplayName("The text is taken out of a file, or it is said why not")
class OriginalReaderTest {
    @TempDir
    private Path temporary;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temporary.resolve(name), bytes);
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> OriginalReader.read(file)).isInstanceOfSatisfying(PassageException.class, e -> {
            assertThat(e.getLocalizedMessage(Locale.ENGLISH)).contains(reason).contains(file.toString());
            assertThat(e.getLocalizedMessage(Locale.of("tr"))).isNotEqualTo(e.getMessage());
            assertThat(e.getLocalizedMessage(Locale.of("az"))).isNotEqualTo(e.getMessage());
        });
    }

    @ParameterizedTest
    @CsvSource({"kaya.txt, UTF-8", "kaya, UTF-8", "KAYA.TXT, UTF-16"})
    void aTextFileIsRead(String name, String charset) throws IOException, PassageException {
        Path file = file(name, "İki antlaşma".getBytes(Charset.forName(charset)));

        assertThat(OriginalReader.read(file).text()).isEqualTo("İki antlaşma");
    }

    @ParameterizedTest
    @CsvSource({"kaya.pdf, PDF", "kaya.docx, DOCX", "kaya.html, HTML"})
    void aFileOfAnotherFormatIsRefusedByName(String name, String format) throws IOException {
        assertRefused(file(name, "Two treaties".getBytes(StandardCharsets.UTF_8)), "is " + format);
    }

    @Test
    void aPdfThatCallsItselfTextIsRefused() throws IOException {
        assertRefused(file("kaya.txt", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1)), "is PDF");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        assertRefused(file("kaya.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3}), "is not text");
    }

    @Test
    void aFileWithoutWordsIsRefused() throws IOException {
        assertRefused(file("kaya.txt", " \n".getBytes(StandardCharsets.UTF_8)), "no words");
    }

    @Test
    void aMissingFileIsSaid() {
        assertRefused(temporary.resolve("nowhere.txt"), "is missing");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertRefused(Files.createDirectory(temporary.resolve("folder")), "cannot be read");
    }

    @Test
    void aFileOfMoreThan64MegabytesIsRefusedUnread() throws IOException {
        Path file = temporary.resolve("kaya.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(OriginalReader.LIMIT + 1);
        }

        assertRefused(file, "64 MB");
    }
}
