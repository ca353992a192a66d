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
import passage.dataset.Progress;

@DisplayName("The text is taken out of a file, or it is said why not")
class OriginalReaderTest {
    @TempDir
    private Path temporary;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temporary.resolve(name), bytes);
    }

    private static FileText read(Path file) throws PassageException {
        return OriginalReader.standard().read(file, Progress.NONE);
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(PassageException.class, e -> {
            assertThat(e.getLocalizedMessage(Locale.ENGLISH)).contains(reason).contains(file.toString());
            assertThat(e.getLocalizedMessage(Locale.of("tr"))).isNotEqualTo(e.getMessage());
            assertThat(e.getLocalizedMessage(Locale.of("az"))).isNotEqualTo(e.getMessage());
        });
    }

    @ParameterizedTest
    @CsvSource({"kaya.txt, UTF-8", "kaya, UTF-8", "KAYA.TXT, UTF-16"})
    void aTextFileIsRead(String name, String charset) throws IOException, PassageException {
        Path file = file(name, "İki antlaşma".getBytes(Charset.forName(charset)));

        assertThat(read(file).text().text()).isEqualTo("İki antlaşma");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {\\rtf1 Two treaties | is RTF
            %PDF-1.7 no more  | is damaged
            """)
    void aFileIsKnownByWhatIsInItWhateverItsName(String content, String reason) throws IOException {
        assertRefused(file("kaya.txt", content.getBytes(StandardCharsets.UTF_8)), reason);
    }

    @Test
    void anOldWordFileIsRefusedWithWhatToDo() throws IOException {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertRefused(file("kaya.doc", start), "Save it as DOCX");
    }

    @Test
    void aFileIsKnownAgainByItsHash() throws IOException, PassageException {
        byte[] words = "abc".getBytes(StandardCharsets.UTF_8);

        // The first test vector of FIPS 180-2 for SHA-256.
        assertThat(read(file("kaya.txt", words)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        assertRefused(file("kaya.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3}), "is no text");
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
        assertRefused(Files.createDirectory(temporary.resolve("folder")), "is a folder");
    }

    @Test
    void aTextOfMoreThan64MegabytesIsRefusedUnread() throws IOException {
        Path file = temporary.resolve("kaya.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }

        assertRefused(file, "64 MB");
    }
}
