package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;

@DisplayName("A beat of a lesson that runs by itself is shown as long as there is to read")
class BeatTimesTest {

    private static final Duration USUAL = Duration.ofSeconds(6);

    private BeatTimes times;
    private Step shipped;

    @BeforeEach
    void read() throws PassageException {
        Reading reading = DatasetReader.read(Path.of("timeline-data"));
        times = new BeatTimes(reading.dataset(), Locale.ENGLISH);
        shipped = LessonReader.read(reading).lessons().getFirst().steps().getFirst();
    }

    private static LessonPlace first(Step step) {
        return LessonPlace.of(new Lesson("x", step.note(), 0, List.of(step)), 0);
    }

    private static LessonPlace next(LessonPlace place) {
        return place.next().orElseThrow();
    }

    @Test
    void asLongAsUsualWhereThereIsLittleToRead() {
        assertThat(times.of(first(shipped), Duration.ofMinutes(1))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void longerWhereThereIsMore() {
        LessonPlace quote = next(first(shipped));
        LessonPlace answer = next(quote);
        assertThat(times.of(answer, USUAL)).isGreaterThan(USUAL).isGreaterThan(times.of(quote, USUAL));
    }

    @Test
    void whatTheStepSaysIsSharedOutAmongItsBeats() {
        LessonPlace show =
                first(StepDraft.of(shipped).seconds(OptionalInt.of(90)).step());
        LessonPlace quote = next(show);
        LessonPlace answer = next(quote);
        assertThat(answer.next()).isEmpty();
        assertThat(times.of(show, USUAL).plus(times.of(quote, USUAL)).plus(times.of(answer, USUAL)))
                .isBetween(Duration.ofMillis(89_990), Duration.ofMillis(90_010));
        assertThat(times.of(answer, USUAL)).isGreaterThan(times.of(quote, USUAL));
    }

    @Test
    void whatTheDataLackTakesNoTimeToRead() {
        Step lacking = StepDraft.of(shipped)
                .events(List.of("nowhere"))
                .reveal(List.of("nobody"))
                .step();
        assertThat(times.of(next(first(lacking)), USUAL)).isEqualTo(USUAL);
    }
}
