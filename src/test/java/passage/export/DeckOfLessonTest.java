package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.date.DateFormatter;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.lesson.Lesson;
import passage.lesson.Step;

class DeckOfLessonTest {
    private static final String ID = "treaties-that-drew-the-map";

    private static DeckFile.Timeline timeline;
    private static Lesson lesson;
    private static List<XSLFSlide> slides;

    @BeforeAll
    static void writeADeck() throws IOException {
        timeline = DeckFile.timeline();
        lesson = timeline.lessons().stream()
                .filter(one -> one.id().equals(ID))
                .findFirst()
                .orElseThrow();
        slides = DeckFile.slides(timeline, request(Locale.ENGLISH).withSources(CitationStyle.APA));
    }

    private static ExportRequest request(Locale locale) {
        return ExportRequest.whole(locale).of(new Scope.OfLesson(ID));
    }

    /** The slides of a step: one, or two where something is guessed. */
    private static List<XSLFSlide> of(int step) {
        int first = 1 + step;
        for (Step before : lesson.steps().subList(0, step)) {
            first += before.hide().isPresent() ? 1 : 0;
        }
        return slides.subList(first, first + (lesson.steps().get(step).hide().isPresent() ? 2 : 1));
    }

    private static int first(Step.Hidden hidden) {
        for (int i = 0; i < lesson.steps().size(); i++) {
            if (lesson.steps().get(i).hide().filter(hidden::equals).isPresent()) {
                return i;
            }
        }
        throw new AssertionError("no step hides a " + hidden);
    }

    private static Event event(int step) {
        return timeline.dataset()
                .event(lesson.steps().get(step).events().getFirst())
                .orElseThrow();
    }

    @Test
    void aSlideForEachStepAndOneMoreWhereSomethingIsGuessed() {
        long guessed =
                lesson.steps().stream().filter(step -> step.hide().isPresent()).count();
        assertThat(guessed).isPositive();
        assertThat(slides).hasSize(1 + lesson.steps().size() + (int) guessed + 1);
        assertThat(slides.getFirst().getTitle()).isEqualTo(lesson.title().en());
    }

    @Test
    void eachStepAsksItsQuestionAndShowsItsTimeAndItsQuotes() {
        for (int i = 0; i < lesson.steps().size(); i++) {
            Step step = lesson.steps().get(i);
            XSLFSlide shown = of(i).getLast();
            assertThat(shown.getTitle()).isEqualTo(step.question().orElseThrow().en());
            assertThat(DeckFile.descriptions(shown))
                    .hasSize(1)
                    .allSatisfy(words -> assertThat(words)
                            .contains(DateFormatter.of(Locale.ENGLISH).format(step.view())));
            for (String id : step.reveal()) {
                var passage = timeline.dataset().passage(id).orElseThrow();
                String source = timeline.dataset()
                        .source(passage.source())
                        .orElseThrow()
                        .label()
                        .en();
                assertThat(DeckFile.text(shown))
                        .contains("“" + passage.quote().exact() + "”")
                        .contains("] " + source);
            }
        }
    }

    @Test
    void aHiddenTitleIsTakenFromTheSlideThatAsks() {
        int step = first(Step.Hidden.TITLE);
        String title = event(step).title().en();
        XSLFSlide question = of(step).getFirst();
        assertThat(DeckFile.text(question)).contains("____").doesNotContain(title);
        assertThat(DeckFile.descriptions(question)).noneMatch(words -> words.contains(title));
        assertThat(DeckFile.text(of(step).getLast())).contains(title);
    }

    @Test
    void aHiddenDateIsTakenFromTheSlideThatAsks() {
        int step = first(Step.Hidden.DATE);
        String date = DateFormatter.of(Locale.ENGLISH).formatShort(event(step).date());
        XSLFSlide question = of(step).getFirst();
        assertThat(DeckFile.text(question))
                .contains("____", event(step).title().en())
                .doesNotContain("\n" + date);
        assertThat(DeckFile.descriptions(question))
                .noneMatch(words -> words.contains(event(step).title().en()));
        assertThat(DeckFile.text(of(step).getLast())).contains(date);
    }

    @Test
    void theAnswerFollowsWithThePassageThatProvesIt() {
        int step = first(Step.Hidden.DATE);
        Step.Answer answer = lesson.steps().get(step).answer().orElseThrow();
        String proof = timeline.dataset()
                .passage(answer.passage())
                .orElseThrow()
                .quote()
                .exact();
        assertThat(DeckFile.text(of(step).getFirst()))
                .doesNotContain(answer.text().en())
                .doesNotContain(proof);
        assertThat(DeckFile.text(of(step).getLast())).contains(answer.text().en(), proof);
    }

    @Test
    void theTeachersNoteAndTheAnswerAreInTheNotes() {
        for (int i = 0; i < lesson.steps().size(); i++) {
            Step step = lesson.steps().get(i);
            for (XSLFSlide slide : of(i)) {
                assertThat(DeckFile.notes(slide))
                        .contains(
                                step.note().en(),
                                step.answer().orElseThrow().text().en());
            }
        }
    }

    @Test
    void theLastSlideListsTheSourcesInFull() {
        assertThat(slides.getLast().getTitle()).isEqualTo("Sources");
        Content content = Content.of(timeline.dataset(), timeline.lessons(), request(Locale.ENGLISH));
        for (References.Reference reference : References.of(content.dataset(), CitationStyle.APA, Locale.ENGLISH)
                .all()) {
            assertThat(DeckFile.text(slides.getLast())).contains("[" + reference.number() + "]\t" + reference.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, en-GB, Step 2 of", "tr, tr-TR, Adım 2 /", "az, az-Latn-AZ, Addım 2 /"})
    void wordsAreInTheLanguageAskedForAndSayWhichItIs(String language, String tag, String place) throws IOException {
        XSLFSlide slide =
                DeckFile.slides(timeline, request(Locale.of(language))).get(2);
        assertThat(slide.getTitle())
                .isEqualTo(lesson.steps().get(1).question().orElseThrow().in(language));
        assertThat(DeckFile.text(slide)).contains(place);
        assertThat(DeckFile.boxes(slide)
                        .getFirst()
                        .getTextParagraphs()
                        .getFirst()
                        .getTextRuns())
                .allMatch(run -> run.getRPr(false).getLang().equals(tag));
    }

    @Test
    void whatAStepNamesAndTheDatasetLacksIsLeftOut() throws IOException, EdtfSyntaxException {
        Step step = new Step(
                EdtfDate.parse("1690/1700"),
                Optional.empty(),
                List.of("never-happened", "treaty-of-karlowitz"),
                List.of("never-happened"),
                List.of("never-said"),
                Optional.of(Step.Hidden.DATE),
                LocalizedText.of("A note"),
                Optional.empty(),
                Optional.of(new Step.Answer(LocalizedText.of("An answer"), "never-said")),
                OptionalInt.empty());
        List<Lesson> lessons = new ArrayList<>(timeline.lessons());
        lessons.add(new Lesson("own", LocalizedText.of("A lesson"), 0, List.of(step)));
        List<XSLFSlide> own = DeckFile.slides(
                new DeckFile.Timeline(timeline.dataset(), lessons),
                ExportRequest.whole(Locale.ENGLISH).of(new Scope.OfLesson("own")));
        assertThat(own).hasSize(3);
        assertThat(DeckFile.text(own.getLast())).contains("Treaty of Karlowitz", "An answer");
    }
}
