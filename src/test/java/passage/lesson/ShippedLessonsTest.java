package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;

@DisplayName("The shipped lessons are finished: a teacher can give them as they are")
class ShippedLessonsTest {
    @Test
    void eachSaysHowLongItTakesAndInEachStepWhatItIsAboutAndWhatToSay() throws PassageException {
        LessonReading shipped = LessonReader.read(DatasetReader.read(Path.of("timeline-data")));

        assertThat(shipped.lessons()).hasSize(3).allSatisfy(lesson -> {
            assertThat(lesson.minutes()).isPositive();
            assertThat(lesson.steps()).allSatisfy(step -> {
                assertThat(step.events()).isNotEmpty();
                assertThat(step.note().en()).isNotBlank();
            });
        });
    }
}
