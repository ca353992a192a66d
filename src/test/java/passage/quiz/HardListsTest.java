package passage.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.Disagreement.About;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.SampleEvents;
import passage.lesson.Lesson;

/** Lists of which little or nothing can be asked. */
class HardListsTest {

    private static Quiz quiz(Event... events) {
        return SmallLists.quiz(SmallLists.of(List.of(events)), 10, 1);
    }

    @Test
    void noEventsGiveNoQuestions() {
        assertThat(quiz()).isEqualTo(new Quiz(1, 10, List.of()));
    }

    @Test
    void aLessonOfEventsThatAreNotThereGivesNone() {
        Dataset dataset = SmallLists.of(List.of());
        Lesson lesson = new Lesson("x", LocalizedText.of("Lesson"), 1, List.of());
        assertThat(QuizRequest.events(dataset, lesson)).isEmpty();
    }

    @Test
    void oneEventIsPlacedOnATimeline() {
        assertThat(quiz(SmallLists.event("a", "Something", "1918")).questions())
                .extracting(Question::kind)
                .containsExactly(QuestionKind.ON_TIMELINE);
    }

    /** The passages of sample events all have the same words. */
    @Test
    void wordsThatTwoSourcesShareTellNoneOfThem() {
        Event other = SampleEvents.event("b", "Else", "1919", "war", 1, SmallLists.SOURCES.getLast());
        assertThat(quiz(SmallLists.event("a", "Something", "1918"), other).questions())
                .extracting(Question::kind)
                .doesNotContain(QuestionKind.WHO_SAYS);
    }

    @Test
    void noKindsGiveNoQuestions() {
        Dataset dataset = SmallLists.of(List.of(SmallLists.event("a", "Something", "1918")));
        assertThat(Quiz.of(new QuizRequest(dataset, dataset.events(), Set.of(), 10, 1))
                        .questions())
                .isEmpty();
    }

    @Test
    void eventsInDisputeAreAskedForNoDates() {
        Event[] events = IntStream.range(1900, 1910)
                .mapToObj(year -> SampleEvents.disputed(
                        SmallLists.event("e" + year, "Something", "" + year), year % 2 == 0 ? About.DATE : About.ORDER))
                .toArray(Event[]::new);
        assertThat(quiz(events).questions()).isEmpty();
    }

    /** An argument about a name leaves the date as it is. */
    @Test
    void otherDisputesDoNotMatter() {
        assertThat(quiz(SampleEvents.disputed(SmallLists.event("a", "Something", "1918"), About.NAME))
                        .questions())
                .isNotEmpty();
    }

    @Test
    void eventsOfTheSameTimeAreNotPutInOrder() {
        Event[] events = IntStream.range(0, 10)
                .mapToObj(i -> SmallLists.event("e" + i, "Something", i % 2 == 0 ? "1918" : "1918-0" + (i % 8 + 1)))
                .toArray(Event[]::new);
        assertThat(quiz(events).questions()).extracting(Question::kind).contains(QuestionKind.ON_TIMELINE);
        Event[] sameYear = Stream.of(events)
                .filter(event -> event.date().edtf().equals("1918"))
                .toArray(Event[]::new);
        assertThat(quiz(sameYear).questions()).extracting(Question::kind).containsOnly(QuestionKind.ON_TIMELINE);
    }

    @Test
    void eventsWithoutPassagesOrOfUnknownSourcesAreNotAsked() {
        Event silent = SampleEvents.event("a", "Something", "1918", "war", 1);
        Event strange = SampleEvents.dated(SampleEvents.event("b", "Else", "1920", "war", 1, "nobody"), "1920");
        assertThat(quiz(silent, strange).questions()).isEmpty();
    }

    @Test
    void datesAtTheEndsOfTimeAreAsked() {
        assertThat(quiz(SmallLists.event("a", "Earliest", "-9999"), SmallLists.event("b", "Latest", "9999"))
                        .questions())
                .hasSize(3);
    }

    @Test
    void titlesThatTellTheDateOrTheOrderAreLeftOut() {
        for (String title :
                List.of("Agreements of 1994", "The XX century", "Kasım ateşkesi", "Armistice in November", "١٩٩٤")) {
            assertThat(quiz(SmallLists.event("a", title, "1994-11-10")).questions())
                    .as(title)
                    .isEmpty();
        }
        assertThat(quiz(SmallLists.event("a", "İkinci savaş", "1994"), SmallLists.event("b", "Peace", "1996"))
                        .questions())
                .extracting(Question::kind)
                .containsOnly(QuestionKind.ON_TIMELINE);
    }

    @Test
    void anyTitleIsTaken() {
        for (String title : List.of("x".repeat(1000), "معاهدة السلام", "שלום", "😀 <b>&amp;</b>", "İIıi", "")) {
            assertThat(quiz(SmallLists.event("a", title, "1918"), SmallLists.event("b", "Peace", "1920"))
                            .questions())
                    .as(title)
                    .extracting(Question::kind)
                    .contains(QuestionKind.CAME_FIRST, QuestionKind.ON_TIMELINE);
        }
    }

    @Test
    void aHundredThousandEventsAreNoMoreWorkThanSome() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            events.add(SmallLists.event("e" + i, "Something", "1918"));
        }
        events.add(SmallLists.event("last", "Else", "1920"));
        Dataset dataset = SmallLists.of(events);
        Quiz quiz = Quiz.of(
                new QuizRequest(dataset, events, EnumSet.of(QuestionKind.ON_TIMELINE, QuestionKind.IN_ORDER), 10, 1));
        assertThat(quiz.questions()).hasSize(10);
    }
}
