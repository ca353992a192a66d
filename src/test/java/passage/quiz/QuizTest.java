package passage.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.EventFilter;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.export.Shipped;
import passage.layout.Seeds;
import passage.lesson.Lesson;

/** What a quiz asks, and what it never asks. */
class QuizTest {
    private static final int MANY = 400;

    @Test
    void theSameRequestGivesTheSameQuiz() {
        Seeds.each(MANY, random -> {
            Dataset dataset = SmallLists.random(random);
            long seed = random.nextLong();
            assertThat(SmallLists.quiz(dataset, 12, seed)).isEqualTo(SmallLists.quiz(dataset, 12, seed));
        });
    }

    /** The numbers are those that others publish for SplitMix64: 6457827717110365317, 3203168211198807973 and so on. */
    @Test
    void aSeedMeansTheSameEverywhere() {
        SplitMix chance = new SplitMix(1234567);
        assertThat(Stream.generate(() -> chance.below(1000)).limit(5)).containsExactly(317, 973, 423, 431, 821);
    }

    @Test
    void anotherSeedGivesAnotherQuiz() {
        Dataset dataset = Shipped.dataset();
        assertThat(Stream.iterate(1L, seed -> seed + 1)
                        .limit(50)
                        .map(seed -> SmallLists.quiz(dataset, 10, seed).questions())
                        .distinct())
                .hasSize(50);
    }

    @Test
    void noSourceContradictsAnOrder() {
        Seeds.each(
                MANY,
                random -> SmallLists.quiz(SmallLists.random(random), 20, random.nextLong()).questions().stream()
                        .filter(question -> question instanceof CameFirst || question instanceof InOrder)
                        .forEach(QuizTest::assertOrderIsBeyondDoubt));
    }

    private static void assertOrderIsBeyondDoubt(Question question) {
        List<Event> inOrder = question.inOrder().stream().map(Asked::event).toList();
        for (int later = 1; later < inOrder.size(); later++) {
            for (EdtfDate after : dates(inOrder.get(later))) {
                for (EdtfDate before : dates(inOrder.get(later - 1))) {
                    assertThat(isBefore(before.range(), after.range()))
                            .as("%s before %s", before.edtf(), after.edtf())
                            .isTrue();
                }
            }
        }
    }

    /** An open side says nothing of the other event. */
    private static boolean isBefore(DayRange one, DayRange other) {
        boolean apart = one.end() <= other.first();
        return apart || !one.hasEnd() || !other.hasFirst();
    }

    /** The event's own date and that of each passage. */
    private static List<EdtfDate> dates(Event event) {
        return Stream.concat(
                        Stream.of(event.date()), event.passages().stream().flatMap(passage -> passage.date().stream()))
                .toList();
    }

    @Test
    void nothingIsAskedOfADateInDoubt() {
        Seeds.each(
                MANY,
                random -> SmallLists.quiz(SmallLists.random(random), 20, random.nextLong()).questions().stream()
                        .filter(question -> !(question instanceof WhoSays))
                        .flatMap(question -> question.asked().stream())
                        .map(asked -> asked.event())
                        .forEach(event -> {
                            assertThat(event.date().uncertain() || event.date().approximate())
                                    .isFalse();
                            assertThat(event.date().openStart() || event.date().openEnd())
                                    .isFalse();
                            assertThat(event.datesDisagree()).isFalse();
                        }));
    }

    @Test
    void theAnswerStandsInNoTitle() {
        Seeds.each(
                MANY,
                random -> assertTitlesTellNothing(SmallLists.quiz(SmallLists.random(random), 20, random.nextLong())));
        for (long seed = 0; seed < 40; seed++) {
            assertTitlesTellNothing(SmallLists.quiz(Shipped.dataset(), 20, seed));
        }
    }

    private static void assertTitlesTellNothing(Quiz quiz) {
        quiz.questions().stream()
                .filter(question -> !(question instanceof WhoSays))
                .flatMap(question -> question.asked().stream())
                .forEach(asked -> {
                    for (String language : LocalizedText.LANGUAGES) {
                        String title = asked.event().title().in(language);
                        assertThat(title).doesNotContainPattern("\\d");
                        String date = DateFormatter.of(Locale.of(language))
                                .format(asked.event().date());
                        assertThat(Words.of(title))
                                .noneMatch(word ->
                                        word.length() > 2 && Words.of(date).contains(word));
                    }
                });
    }

    @Test
    void everyAnswerIsProvenByAPassageOfItsEventInTheData() {
        Seeds.each(MANY, random -> {
            Dataset dataset = SmallLists.random(random);
            assertProven(SmallLists.quiz(dataset, 20, random.nextLong()), dataset);
        });
        assertProven(SmallLists.quiz(Shipped.dataset(), 60, 3), Shipped.dataset());
    }

    private static void assertProven(Quiz quiz, Dataset dataset) {
        for (Question question : quiz.questions()) {
            for (Asked asked : question.asked()) {
                Passage passage = asked.passage();
                assertThat(dataset.passage(passage.id())).contains(passage);
                assertThat(asked.event().passages()).contains(passage);
                assertThat(passage.quote().isEmpty()).isFalse();
                assertThat(dataset.source(passage.source())).isPresent();
                if (!(question instanceof WhoSays)) {
                    assertThat(passage.date()).isPresent();
                }
            }
        }
    }

    @Test
    void theTimelineAlwaysHoldsTheEventAndIsMuchLonger() {
        Seeds.each(
                MANY,
                random -> SmallLists.quiz(SmallLists.random(random), 20, random.nextLong()).questions().stream()
                        .filter(OnTimeline.class::isInstance)
                        .map(OnTimeline.class::cast)
                        .forEach(question -> {
                            assertThat(question.axis().contains(question.days()))
                                    .isTrue();
                            assertThat(question.axis().end() - question.axis().first())
                                    .isGreaterThanOrEqualTo(8
                                            * (question.days().end()
                                                    - question.days().first()));
                        }));
    }

    @Test
    void onlyOneOfTheSourcesToChooseFromTellsOfTheEvent() {
        for (long seed = 0; seed < 40; seed++) {
            Quiz quiz = Quiz.of(new QuizRequest(
                    Shipped.dataset(), Shipped.dataset().events(), Set.of(QuestionKind.WHO_SAYS), 10, seed));
            assertThat(quiz.questions()).hasSize(10).allSatisfy(question -> {
                WhoSays asked = (WhoSays) question;
                Event event = asked.said().event();
                assertThat(asked.sources()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
                assertThat(asked.sources())
                        .filteredOn(event.sources()::contains)
                        .containsExactly(asked.said().passage().source());
                assertThat(asked.sources().get(asked.right()))
                        .isEqualTo(asked.said().passage().source());
            });
        }
    }

    @Test
    void noQuestionIsAskedTwice() {
        Seeds.each(
                MANY,
                random -> assertThat(
                                SmallLists.quiz(SmallLists.random(random), 60, random.nextLong()).questions().stream()
                                        .map(question -> List.of(
                                                question.kind(),
                                                Set.copyOf(question.asked()),
                                                question.asked().size())))
                        .doesNotHaveDuplicates());
    }

    @Test
    void theOrderShownIsNeverTheRightOne() {
        Seeds.each(
                MANY,
                random -> SmallLists.quiz(SmallLists.random(random), 20, random.nextLong()).questions().stream()
                        .filter(InOrder.class::isInstance)
                        .map(InOrder.class::cast)
                        .forEach(question -> {
                            assertThat(question.order()).hasSizeBetween(3, 5).doesNotHaveDuplicates();
                            assertThat(question.order())
                                    .isNotEqualTo(
                                            question.order().stream().sorted().toList());
                        }));
    }

    @Test
    void theShippedListGivesTenQuestionsOfEachKindAndOfAll() {
        Dataset dataset = Shipped.dataset();
        for (long seed = 0; seed < 20; seed++) {
            for (QuestionKind kind : QuestionKind.values()) {
                Quiz quiz = Quiz.of(
                        new QuizRequest(dataset, QuizRequest.events(dataset, EventFilter.ALL), Set.of(kind), 10, seed));
                assertThat(quiz.questions()).as("%s, %d", kind, seed).hasSize(10);
            }
            assertThat(SmallLists.quiz(dataset, 10, seed).questions().stream().map(Question::kind))
                    .hasSize(10)
                    .containsAll(EnumSet.allOf(QuestionKind.class));
        }
    }

    @Test
    void eachShippedLessonGivesTenQuestions() {
        for (Lesson lesson : Shipped.lessons()) {
            List<Event> events = QuizRequest.events(Shipped.dataset(), lesson);
            for (long seed = 0; seed < 50; seed++) {
                Quiz quiz = Quiz.of(
                        new QuizRequest(Shipped.dataset(), events, EnumSet.allOf(QuestionKind.class), 10, seed));
                assertThat(quiz.questions())
                        .as("%s, %d", lesson.id(), seed)
                        .hasSize(10)
                        .allSatisfy(
                                question -> assertThat(question.asked().stream().map(Asked::event))
                                        .isSubsetOf(events));
            }
        }
    }
}
