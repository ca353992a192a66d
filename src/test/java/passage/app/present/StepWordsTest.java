package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import passage.app.AppViewModel;
import passage.app.Messages;
import passage.app.present.BoardWords.Quoted;
import passage.app.present.BoardWords.Told;
import passage.dataset.Dataset;
import passage.dataset.LocalizedText;
import passage.dataset.PassageException;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import passage.lesson.Step;
import passage.lesson.Step.Hidden;

/** What each beat of a lesson says to a class, and what it does not say yet. */
class StepWordsTest {

    private static final String GULISTAN = "treaty-of-gulistan";
    private static final String SHUSHA = "shusha-declaration";

    private List<Lesson> lessons;
    private AppViewModel app;
    private StepWords words;

    @BeforeEach
    void onTheRealData() throws PassageException {
        var reading = ClassPicture.shipped();
        lessons = ClassPicture.lessons(reading);
        app = new AppViewModel(reading.dataset());
        words = new StepWords(app);
    }

    private static LessonPlace step(
            List<String> events, List<String> spotlight, List<String> reveal, Hidden hidden, String question) {
        try {
            Step step = new Step(
                    EdtfDate.parse("1800/2022"),
                    Optional.empty(),
                    events,
                    spotlight,
                    reveal,
                    Optional.ofNullable(hidden),
                    LocalizedText.of("A note."),
                    Optional.of(question).filter(asked -> !asked.isEmpty()).map(LocalizedText::of),
                    Optional.empty(),
                    OptionalInt.empty());
            return LessonPlace.of(new Lesson("own", LocalizedText.of("Own"), 0, List.of(step)), 0);
        } catch (EdtfSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneEventIsToldWithItsDateTitleAndSummary() {
        BoardWords told = words.of(step(List.of(GULISTAN), List.of(), List.of(), null, ""));
        assertThat(told.events())
                .extracting(Told::date, Told::title)
                .containsExactly(tuple("1813", "Treaty of Gulistan"));
        assertThat(told.summary())
                .isEqualTo(app.dataset().event(GULISTAN).orElseThrow().summary().en());
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    @Test
    void ofSeveralEventsThoseInTheSpotlightComeFirstAndAloneAreLit() {
        BoardWords told = words.of(step(List.of(GULISTAN, SHUSHA), List.of(SHUSHA), List.of(), null, ""));
        assertThat(told.events())
                .extracting(Told::title, Told::lit)
                .containsExactly(tuple("Shusha Declaration", true), tuple("Treaty of Gulistan", false));
        assertThat(told.summary()).isEmpty();
    }

    @Test
    void eventsThatTheDataDoNotHaveArePassedOverAndTheQuestionStands() {
        LessonPlace place = step(List.of("no-such-event"), List.of("nor-this"), List.of(), null, "Why?");
        assertThat(words.of(place).events()).isEmpty();
        assertThat(words.of(place).question()).isEqualTo("Why?");
        assertThat(Emphases.of(place, app.dataset()).lit()).isEmpty();
    }

    @Test
    void passageThatTheDataDoNotHaveIsSaidToBeMissing() {
        LessonPlace place = step(List.of(GULISTAN), List.of(), List.of("no.such-passage"), null, "");
        assertThat(words.of(place).notice()).isEmpty();
        BoardWords revealed = words.of(place.next().orElseThrow());
        assertThat(revealed.notice()).isEqualTo("This passage is not in the data.");
        assertThat(revealed.events()).extracting(Told::title).containsExactly("Treaty of Gulistan");
    }

    @Test
    void whatIsToBeGuessedIsNeitherInTheWordsNorOnTheTimeline() {
        Pattern digits = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
        for (Locale language : Messages.LANGUAGES) {
            app.messages().localeProperty().set(language);
            for (Lesson lesson : lessons) {
                ClassPicture.places(lesson).stream()
                        .filter(place -> place.hidden().isPresent())
                        .forEach(place -> {
                            BoardWords told = words.of(place);
                            assertThat(told.summary()).isEmpty();
                            assertThat(told.events())
                                    .filteredOn(event -> event.hidden().isPresent())
                                    .isNotEmpty()
                                    .allSatisfy(event -> assertThat(
                                                    place.hidden().equals(Optional.of(Hidden.DATE))
                                                            ? event.date() + event.title()
                                                            : event.title())
                                            .doesNotContainPattern(digits));
                            Emphases.outstanding(place.shown(), app.dataset()).forEach(event -> {
                                boolean date = place.hidden().equals(Optional.of(Hidden.DATE));
                                String title = event.title().in(language);
                                assertThat(Emphases.of(place, app.dataset())
                                                .absent()
                                                .contains(event.id()))
                                        .isEqualTo(date);
                                assertThat(told.events().stream()
                                                .map(Told::title)
                                                .anyMatch(title::equals))
                                        .as(title)
                                        .isEqualTo(date);
                            });
                        });
            }
        }
    }

    @Test
    void yearInATitleAndATitleInTheQuestionGiveNothingAway() {
        Dataset dated = app.dataset()
                .with(event ->
                        event.id().equals(GULISTAN) ? event.titled(LocalizedText.of("The treaty of 1813")) : event);
        app.show(dated);
        BoardWords guessing = words.of(step(List.of(GULISTAN), List.of(), List.of(), Hidden.DATE, "When?"));
        assertThat(guessing.events()).extracting(Told::date).containsExactly("Guess the date first");
        assertThat(guessing.events().getFirst().title()).doesNotContain("1813");

        BoardWords named =
                words.of(step(List.of(GULISTAN), List.of(), List.of(), Hidden.TITLE, "Who signed The treaty of 1813?"));
        assertThat(named.events())
                .extracting(Told::date, Told::title)
                .containsExactly(tuple("1813", "Guess the title first"));
        assertThat(named.question()).doesNotContain("1813");
    }

    @Test
    void twoSourcesOfOneEventStandUnderItsNameAndEachGivesItsOwnDate() {
        LessonPlace place = LessonPlace.of(lessons.get(1), 0).next().orElseThrow();
        BoardWords told = words.of(place);
        assertThat(told.events()).extracting(Told::title).containsExactly("Independence restored");
        assertThat(told.quotes())
                .extracting(Quoted::source, Quoted::date)
                .containsExactly(
                        tuple("Bakhshaliyeva 2026", "18 October 1991 · stated"),
                        tuple("Valiyev 2025", "1991 · inferred"));
        assertThat(told.quotes()).allMatch(quote -> quote.about().isEmpty());
        assertThat(told.quotes().getFirst().place()).isEqualTo("chapter · section 3, paragraph 1");
    }

    @Test
    void passagesOfTwoEventsBearTheNamesOfBoth() {
        BoardWords told = words.of(
                step(List.of(GULISTAN, SHUSHA), List.of(), List.of(passageOf(GULISTAN), passageOf(SHUSHA)), null, "")
                        .next()
                        .orElseThrow());
        assertThat(told.events()).isEmpty();
        assertThat(told.quotes())
                .extracting(quote -> quote.about().map(Told::title).orElse(""))
                .containsExactly("Treaty of Gulistan", "Shusha Declaration");
    }

    private String passageOf(String event) {
        return app.dataset().event(event).orElseThrow().passages().getFirst().id();
    }

    @Test
    void classIsSpokenToInItsOwnLanguageAndReadsTheQuoteInItsOwnWordsBesideIt() {
        app.messages().localeProperty().set(Locale.of("az"));
        LessonPlace place = LessonPlace.of(lessons.get(1), 0).next().orElseThrow();
        Quoted quote = words.of(place).quotes().getFirst();
        assertThat(quote.words()).isEqualTo("“declared its independence on 18 October 1991”");
        assertThat(quote.gloss()).isNotEmpty().isNotEqualTo(quote.words());
        app.messages().localeProperty().set(Locale.ENGLISH);
        assertThat(words.of(place).quotes().getFirst().gloss()).isEmpty();
    }
}
