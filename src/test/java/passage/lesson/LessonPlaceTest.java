package passage.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.DatasetReader;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.dataset.SampleEvents;
import passage.lesson.Beat.Kind;
import passage.lesson.Step.Hidden;

@DisplayName("A lesson is told click by click")
class LessonPlaceTest {

    private static final LocalizedText WORDS = LocalizedText.of("Look.");

    private static Step step(Optional<Hidden> hide, List<String> reveal, boolean answered) {
        return new Step(
                SampleEvents.date("1699/1774"),
                Optional.empty(),
                List.of("treaty"),
                List.of(),
                reveal,
                hide,
                WORDS,
                Optional.of(WORDS),
                answered ? Optional.of(new Step.Answer(WORDS, "proof")) : Optional.empty(),
                OptionalInt.empty());
    }

    private static Lesson lesson(Step... steps) {
        return new Lesson("treaties", WORDS, 20, List.of(steps));
    }

    private static List<Kind> kinds(Step step) {
        return Beat.of(step).stream().map(Beat::kind).toList();
    }

    @Test
    void aStepWithNothingToRevealIsToldAtOnce() {
        assertThat(kinds(step(Optional.empty(), List.of(), false))).containsExactly(Kind.SHOW);
    }

    @Test
    void passagesComeBeforeTheAnswerTwoSideBySide() {
        List<Beat> beats = Beat.of(step(Optional.empty(), List.of("a", "b", "c"), true));
        assertThat(beats)
                .containsExactly(
                        new Beat(Kind.SHOW, List.of()),
                        new Beat(Kind.REVEAL, List.of("a", "b")),
                        new Beat(Kind.REVEAL, List.of("c")),
                        new Beat(Kind.ANSWER, List.of("proof")));
    }

    @Test
    void whatIsHiddenIsRevealedByAClickOfItsOwnEvenWithoutAPassage() {
        Lesson lesson = lesson(step(Optional.of(Hidden.TITLE), List.of(), true));
        LessonPlace begun = LessonPlace.of(lesson, 0);
        assertThat(begun.hidden()).contains(Hidden.TITLE);
        LessonPlace revealed = begun.next().orElseThrow();
        assertThat(revealed.now().kind()).isEqualTo(Kind.REVEAL);
        assertThat(revealed.hidden()).isEmpty();
    }

    @Test
    void aNumberBeyondTheEndIsTheLastStepAndOneBeforeTheBeginningTheFirst() {
        Lesson lesson = lesson(step(Optional.empty(), List.of(), true), step(Optional.empty(), List.of("a"), false));
        assertThat(LessonPlace.of(lesson, 99).step()).isEqualTo(1);
        assertThat(LessonPlace.of(lesson, -1).step()).isZero();
        assertThat(LessonPlace.of(lesson, 0).last()).isEqualTo(new LessonPlace(lesson, 1, 0));
    }

    /** Whoever clicks once too often finds the way back to exactly where the class was. */
    @Test
    void clickingForwardAndBackWalksTheSameWayInEveryShippedLesson() throws PassageException {
        for (Lesson lesson :
                LessonReader.read(DatasetReader.read(Path.of("timeline-data"))).lessons()) {
            List<LessonPlace> forward = walk(LessonPlace.of(lesson, 0));
            int clicks =
                    lesson.steps().stream().mapToInt(s -> Beat.of(s).size()).sum();
            assertThat(forward).hasSize(clicks).doesNotHaveDuplicates();
            assertThat(forward.getLast().step()).isEqualTo(lesson.steps().size() - 1);
            IntStream.range(1, clicks)
                    .forEach(i -> assertThat(forward.get(i).back()).contains(forward.get(i - 1)));
            assertThat(forward.getFirst().back()).isEmpty();
        }
    }

    private static List<LessonPlace> walk(LessonPlace from) {
        List<LessonPlace> way = new ArrayList<>();
        for (Optional<LessonPlace> at = Optional.of(from);
                at.isPresent();
                at = at.get().next()) {
            way.add(at.get());
        }
        return way;
    }
}
