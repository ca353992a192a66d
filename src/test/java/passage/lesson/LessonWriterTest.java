package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.Problem;
import passage.dataset.Reading;
import passage.dataset.SmallFolder;
import passage.layout.Seeds;

@DisplayName("A lesson written and read again is the same lesson")
class LessonWriterTest {
    private static final Path CURATED = Path.of("timeline-data");

    private static byte[] written(Lesson lesson) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LessonWriter.write(lesson, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theShippedOnesAreAsTheyWereAndFitTheirSchema(@TempDir Path folder) throws Exception {
        copy(CURATED, folder);
        List<Lesson> lessons = LessonReader.read(DatasetReader.read(CURATED)).lessons();
        for (Lesson lesson : lessons) {
            Files.write(folder.resolve("lessons").resolve(lesson.id() + ".json"), written(lesson));
        }

        Reading reading = DatasetReader.readAndCheck(folder);

        assertThat(LessonReader.read(reading).lessons()).hasSize(3).isEqualTo(lessons);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aShippedFileIsWrittenLetterByLetterAsItIs() throws Exception {
        Lesson lesson = LessonReader.read(DatasetReader.read(CURATED)).lessons().getFirst();
        Path file = CURATED.resolve("lessons").resolve(lesson.id() + ".json");

        assertThat(new String(written(lesson), StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Test
    void anyLessonIsTheSameAgainAndFitsItsSchema(@TempDir Path temporary) {
        SmallFolder folder =
                SmallFolder.in(temporary).change("timeline.json", "\"view\":", "\"lessons\": [\"any\"], \"view\":");
        Seeds.each(60, random -> {
            Lesson lesson = new RandomLessons(random).lesson("any");
            folder.write("lessons/any.json", written(lesson));

            assertThat(read(folder)).containsExactly(lesson);
        });
    }

    private static List<Lesson> read(SmallFolder folder) {
        try {
            Reading reading = DatasetReader.readAndCheck(folder.path());
            LessonReading lessons = LessonReader.read(reading);
            assertThat(Stream.concat(reading.problems().stream(), lessons.problems().stream()))
                    .extracting((Problem problem) -> problem.pointer() + " " + problem.message(Locale.ENGLISH))
                    .isEmpty();
            return lessons.lessons();
        } catch (PassageException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Lesson lesson = new Lesson("a", LocalizedText.of("A"), 0, List.of(StepDraft.showing(Stretch.of(0, 366))));

        assertThat(new String(written(lesson), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "id": "a",
                  "title": {
                    "en": "A"
                  },
                  "steps": [
                    {
                      "view": "1970-01-01/1971-01-01"
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
        Lesson lesson = new Lesson("a", LocalizedText.of("A"), 0, List.of());

        assertThatThrownBy(() -> LessonWriter.write(lesson, full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve("originals")))
                    .toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
