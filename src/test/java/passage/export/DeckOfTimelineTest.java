package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Progress;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.layout.Theme;

class DeckOfTimelineTest {
    private static final ExportRequest TURKISH = ExportRequest.whole(Locale.of("tr"));

    private static DeckFile.Timeline timeline;
    private static List<Periods.Part> periods;
    private static List<XSLFSlide> slides;

    @BeforeAll
    static void writeADeck() throws IOException {
        timeline = DeckFile.timeline();
        periods = Periods.of(timeline.dataset().events());
        slides = DeckFile.slides(timeline, TURKISH.withSources(CitationStyle.APA));
    }

    private static ExportRequest early() {
        try {
            return TURKISH.of(new Scope.Range(EdtfDate.parse("1690/1850")));
        } catch (EdtfSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSlideForEachPeriodBetweenTheTitleAndTheSources() {
        assertThat(slides).hasSize(periods.size() + 2);
        assertThat(slides.getFirst().getTitle())
                .isEqualTo(timeline.dataset().title().tr());
        assertThat(slides.getLast().getTitle()).isEqualTo("Kaynaklar");
        assertThat(slides).extracting(XSLFSlide::getTitle).contains("1699–1899");
    }

    @Test
    void eachTellsItsMostImportantEventsWithDateAndSources() {
        for (int i = 0; i < periods.size(); i++) {
            String text = DeckFile.text(slides.get(i + 1));
            List<Event> told = periods.get(i).events().stream()
                    .filter(event -> text.contains("\t" + event.title().tr() + " [")
                            || text.contains("\n" + event.title().tr() + " ["))
                    .toList();
            assertThat(told).hasSize(Math.min(10, periods.get(i).events().size()));
            int least = told.stream().mapToInt(Event::importance).min().orElseThrow();
            assertThat(periods.get(i).events())
                    .filteredOn(event -> !told.contains(event))
                    .allMatch(event -> event.importance() <= least);
        }
    }

    @Test
    void notesHoldSummariesAndQuotes() {
        Event event = periods.getFirst().events().getFirst();
        assertThat(DeckFile.notes(slides.get(1)))
                .contains(event.summary().tr())
                .contains("“" + event.passages().getFirst().quote().exact() + "”");
    }

    @Test
    void picturesOfAllPeriodsSayWhatTheyShow() {
        for (int i = 1; i <= periods.size(); i++) {
            assertThat(DeckFile.descriptions(slides.get(i)))
                    .singleElement()
                    .asString()
                    .startsWith("Zaman çizelgesi, " + slides.get(i).getTitle());
        }
    }

    @Test
    void sourcesStandAtTheFootWithTheirNumbers() {
        References references = References.of(timeline.dataset(), CitationStyle.APA, Locale.of("tr"));
        References.Reference last = references.all().getLast();
        String label =
                timeline.dataset().source(last.source()).orElseThrow().label().tr();
        assertThat(DeckFile.text(slides.get(1))).contains("[" + last.number() + "] " + label);
    }

    @Test
    void withoutAListOfSourcesTheyAreNamedWithoutNumbers() throws IOException {
        List<XSLFSlide> plain = DeckFile.slides(timeline, early());
        assertThat(plain).noneMatch(slide -> slide.getTitle().equals("Kaynaklar"));
        assertThat(DeckFile.text(plain.get(1))).contains("Valiyev 2025").doesNotContain("[");
    }

    @Test
    void themeIsThatOfTheRequest() throws IOException {
        XSLFSlide dark = DeckFile.slides(timeline, early().in(Theme.DARK)).getFirst();
        assertThat(dark.getBackground().getFillColor().getRed())
                .isEqualTo(Theme.DARK.ground().red());
    }

    @Test
    void sameRequestGivesTheSameBytes() throws IOException {
        byte[] one = DeckFile.bytes(timeline, early(), Progress.NONE);
        assertThat(DeckFile.bytes(timeline, early(), Progress.NONE)).isEqualTo(one);
    }

    @Test
    void nothingToShowIsSaidOnOneSlide() throws IOException {
        Dataset empty = Dataset.empty(Path.of("nowhere"));
        List<XSLFSlide> nothing = DeckFile.slides(
                new DeckFile.Timeline(empty, List.of()), TURKISH.titled("Boş").withSources(CitationStyle.APA));
        assertThat(nothing).extracting(XSLFSlide::getTitle).containsExactly("Boş");
        assertThat(DeckFile.text(nothing.getFirst())).contains("0 olay");
    }

    @Test
    void progressIsToldForEachSlide() throws IOException {
        List<Long> done = new ArrayList<>();
        DeckFile.bytes(timeline, early(), (now, all) -> {
            assertThat(all).isEqualTo(2);
            done.add(now);
        });
        assertThat(done).containsExactly(0L, 1L, 2L);
    }

    @Test
    void canBeEndedBetweenTwoSlides() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> DeckFile.bytes(timeline, TURKISH, (now, _) -> {
                    if (now == 1) {
                        throw new CancellationException();
                    }
                }));
    }
}
