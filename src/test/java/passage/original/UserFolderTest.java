package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.PassageException;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("The user folder remembers things and survives damage")
class UserFolderTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Linux, '', /home/ayla/.local/share/passage",
        "Linux, /data, /data/passage",
        "Linux, relative, /home/ayla/.local/share/passage",
        "Mac OS X, '', /home/ayla/Library/Application Support/passage",
        "Windows 11, /Roaming, /Roaming/passage",
        "Windows 11, '', /home/ayla/AppData/Roaming/passage",
    })
    void itLiesWhereTheSystemKeepsSuchThings(String system, String variable, String folder) {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", variable, "APPDATA", variable);

        assertThat(UserFolder.home(system, "/home/ayla", environment::get)).isEqualTo(Path.of(folder));
    }

    @Test
    void whatWasWrittenIsRead() throws PassageException {
        UserFolder folder = new UserFolder(temporary.resolve("new/folder"));
        folder.write("a.json", JsonNodeFactory.instance.objectNode().put("b", 1));

        assertThat(folder.read("a.json").orElseThrow().get("b").intValue()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftBesideWhatWasWritten() throws PassageException, IOException {
        UserFolder folder = new UserFolder(temporary);
        folder.write("a.json", JsonNodeFactory.instance.objectNode());
        folder.write("a.json", JsonNodeFactory.instance.objectNode());

        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).containsExactly(temporary.resolve("a.json"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'{'", "''", "'\u0000'"})
    void aDamagedFileIsSetAside(String content) throws PassageException {
        TwoSources.write(temporary, "a.json", content);

        assertThat(new UserFolder(temporary).read("a.json")).isEmpty();
        assertThat(temporary.resolve("a.json")).doesNotExist();
        assertThat(temporary.resolve("a.json.damaged")).hasContent(content);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() {
        Path file = TwoSources.write(temporary, "file", "");

        assertThatThrownBy(() -> new UserFolder(file).write("a.json", JsonNodeFactory.instance.objectNode()))
                .isInstanceOf(PassageException.class)
                .hasMessageContaining("cannot be written");
    }
}
