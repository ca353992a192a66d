package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsWrittenTakesThePlaceOfWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("Şuşa.txt"), "before");

        SafeFile.write(file, out -> out.write(bytes("after")));

        assertThat(file).hasContent("after");
        assertThat(folder).isDirectoryNotContaining(one -> !one.equals(file));
    }

    @Test
    void oldContentIsThereUntilTheNewIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");

        SafeFile.write(file, out -> {
            out.write(bytes("af"));
            out.flush();
            assertThat(file).hasContent("before");
            out.write(bytes("ter"));
        });

        assertThat(file).hasContent("after");
    }

    @Test
    void diskThatIsFullHalfwayLeavesTheOldContentAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(bytes("half"));
                    throw new IOException("No space left on device");
                }));

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(one -> !one.equals(file));
    }

    @Test
    void linkToAFileStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        SafeFile.write(link, out -> out.write(bytes("after")));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    @Test
    void twoWritingsOfOneFileAtOnceDoNotMix() throws IOException {
        Path file = folder.resolve("a.txt");

        SafeFile.write(file, out -> {
            out.write(bytes("outer"));
            SafeFile.write(file, other -> other.write(bytes("inner")));
            assertThat(file).hasContent("inner");
        });

        assertThat(file).hasContent("outer");
    }
}
