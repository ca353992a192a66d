package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.app.present.Autoplay.State;
import passage.dataset.PassageException;
import passage.layout.Theme;
import passage.lesson.Lesson;

/** What a screen in a corridor shows after what. */
class KioskRoundTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("az"), Locale.of("tr"));

    private final SetAlarm beats = new SetAlarm();
    private final SetAlarm afterTouch = new SetAlarm();
    private List<Lesson> lessons;
    private KioskRound round;

    @BeforeEach
    void begin() throws PassageException {
        GivenLesson given = new GivenLesson();
        lessons = given.lessons;
        KioskChoices choices = new KioskChoices(lessons, Duration.ofSeconds(20), LANGUAGES, Theme.DARK);
        round = new KioskRound(given.model.app(), choices, beats, afterTouch);
        round.run();
    }

    @Test
    void showsWhatWasChosen() {
        assertThat(round.model().place().lesson()).isEqualTo(lessons.getFirst());
        assertThat(round.model().languageProperty().get()).isEqualTo(LANGUAGES.getFirst());
        assertThat(round.model().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(beats.left()).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void allLessonsInTurnAndThenAgainInTheNextLanguage() {
        List<String> shown = new ArrayList<>();
        while (shown.size() <= 2 * lessons.size()) {
            String now = round.model().place().lesson().id() + " "
                    + round.model().languageProperty().get();
            if (shown.isEmpty() || !shown.getLast().equals(now)) {
                shown.add(now);
            }
            beats.ring();
        }
        List<String> expected = new ArrayList<>();
        for (Locale language : List.of(LANGUAGES.get(0), LANGUAGES.get(1), LANGUAGES.get(0))) {
            lessons.forEach(lesson -> expected.add(lesson.id() + " " + language));
        }
        assertThat(shown).isEqualTo(expected.subList(0, shown.size()));
    }

    @Test
    void waitsAfterATouchUntilNobodyHasTouchedItForAWhile() {
        List<String> done = new ArrayList<>();
        round.touched(() -> done.add("first"));
        assertThat(round.model().autoplay().stateProperty().get()).isEqualTo(State.PAUSED);
        afterTouch.pass(KioskRound.PATIENCE.minusMillis(1));
        round.touched(() -> done.add("second"));
        afterTouch.pass(KioskRound.PATIENCE.minusMillis(1));
        assertThat(done).isEmpty();
        afterTouch.pass(Duration.ofMillis(1));
        assertThat(done).containsExactly("second");
        assertThat(round.model().autoplay().stateProperty().get()).isEqualTo(State.RUNNING);
    }

    @Test
    void onceEndedNothingGoesOn() {
        round.touched(() -> {});
        round.end();
        assertThat(beats.isSet()).isFalse();
        assertThat(afterTouch.isSet()).isFalse();
    }

    @Test
    void thereHasToBeALessonAndALanguage() {
        assertThatThrownBy(() -> new KioskChoices(List.of(), Duration.ofSeconds(5), LANGUAGES, Theme.LIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KioskChoices(lessons, Duration.ofSeconds(5), List.of(), Theme.LIGHT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
