package passage.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of events comes back from its file as it was written. */
class EventListReaderTest {

    @TempDir
    private Path folder;

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("events.json"), json);
    }

    @Test
    void daysAndRangesAreRead() throws IOException {
        Path file = file("""
                [
                {"id":1,"start":"1970-01-02","end":null,"title":"First \\"and\\" last","category":"War"},
                {"id":"b","start":"1969-12-31","end":"1970-01-11","title":"Şuşa","category":"Art"}
                ]
                """);

        assertThat(EventListReader.read(file))
                .containsExactly(
                        new BenchEvent("1", 1, 1, "First \"and\" last", "War"),
                        new BenchEvent("b", -1, 10, "Şuşa", "Art"));
    }

    @Test
    void whatTheListDoesNotNeedIsPassedOver() throws IOException {
        Path file = file("""
                [{"tags":["a",{"end":"x"}],"id":"a","start":"1970-01-01","title":"A","category":"C","more":{"b":[1]}}]
                """);

        assertThat(EventListReader.read(file)).containsExactly(new BenchEvent("a", 0, 0, "A", "C"));
    }

    @Test
    void aFileThatIsNoListIsNamed() throws IOException {
        Path object = file("{\"events\":[]}");
        assertThatThrownBy(() -> EventListReader.read(object))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("events.json is no list of events");
        Path undated = file("[{\"id\":\"a\",\"title\":\"A\",\"category\":\"C\"}]");
        assertThatThrownBy(() -> EventListReader.read(undated))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without id, start, title or category");
    }
}
