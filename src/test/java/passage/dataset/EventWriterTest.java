package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Events are written in the shape of events.json")
class EventWriterTest {
    private static final Path CURATED = Path.of("timeline-data");

    private static Dataset dataset;

    @BeforeAll
    static void readTheTimeline() throws PassageException {
        dataset = DatasetReader.read(CURATED).dataset();
    }

    private static byte[] written(List<Event> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventWriter.write(events, out, Progress.NONE);
        return out.toByteArray();
    }

    @Test
    void readingGivesTheSameEventsAndFindsNothingWrong(@TempDir Path folder) throws Exception {
        copy(CURATED, folder);
        Files.write(folder.resolve("events.json"), written(dataset.events()));
        Reading reading = DatasetReader.readAndCheck(folder);
        assertThat(reading.dataset().events()).isEqualTo(dataset.events());
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void someEventsAreAValidFileOfTheirOwn(@TempDir Path folder) throws Exception {
        copy(CURATED, folder);
        List<Event> some = dataset.events().subList(20, 40);
        Files.write(folder.resolve("events.json"), written(some));
        assertThat(DatasetReader.read(folder).dataset().events()).isEqualTo(some);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        Event event = SampleEvents.event("e", "Title", "1699~", "treaty", 5, "s");
        assertThat(new String(written(List.of(event)), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "events": [
                    {
                      "id": "e",
                      "date": "1699~",
                      "title": {
                        "en": "Title"
                      },
                      "category": "treaty",
                      "importance": 5,
                      "passages": [
                        {
                          "id": "e.s",
                          "source": "s",
                          "paragraph": "p1",
                          "quote": {
                            "exact": "words"
                          },
                          "basis": "none"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void aDiskThatFailsIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> EventWriter.write(dataset.events(), full, Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @Test
    void theWorkCanBeEnded() {
        Progress end = (done, _) -> {
            if (done == 3) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> EventWriter.write(dataset.events(), new ByteArrayOutputStream(), end))
                .isInstanceOf(CancellationException.class);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
