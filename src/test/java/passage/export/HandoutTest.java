package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import passage.anchor.TextQuoteSelector;
import passage.dataset.Basis;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.dataset.Progress;
import passage.dataset.SampleEvents;
import passage.dataset.Timeline;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.FixedWidth;
import passage.display.Mark;
import passage.layout.Seeds;

/** Pages of events that nobody has curated. */
class HandoutTest {
    private static final List<String> DATES =
            List.of("1699", "1918-09", "1991-10-18", "1914/1918", "[..1923]", "2020/..", "199X", "-0043", "1920~");
    private static final String LETTERS = "aeıiİəğşÇ 1 9 🚀 \u0301 - / , “ ” معا \n";

    private static Handout handout(List<Event> events, Form form) {
        Dataset dataset = Dataset.of(Path.of("nowhere"), Timeline.EMPTY, events, List.of(), List.of());
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH).as(form).titled("A handout");
        return Handout.of(Content.of(dataset, List.of(), request), request, new FixedWidth(), Progress.NONE);
    }

    private static Event event(Random random, int number) {
        Event dated = SampleEvents.event("e" + number, "", DATES.get(random.nextInt(DATES.size())), "c", 3);
        List<Passage> passages = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Passage(
                        "p%d.%d".formatted(number, i),
                        dated.id(),
                        "a-source",
                        "p1",
                        new TextQuoteSelector(text(random, "q%d.%d".formatted(number, i), 300), "", ""),
                        Optional.of(LocalizedText.of(text(random, "g%d.%d".formatted(number, i), 300))),
                        Optional.empty(),
                        Basis.NONE,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new Event(
                dated.id(),
                dated.date(),
                LocalizedText.of(text(random, "t" + number, 1000)),
                LocalizedText.of(text(random, "s" + number, random.nextInt(5) == 0 ? 9000 : 300)),
                Optional.of(LocalizedText.of(text(random, "n" + number, 400))),
                "c",
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                passages);
    }

    /** Words of all lengths, some longer than a line, that begin as no other text does. */
    private static String text(Random random, String name, int most) {
        StringBuilder text = new StringBuilder("<" + name + ">");
        double space = random.nextDouble(0.2);
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(random.nextDouble() < space ? ' ' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static List<Mark> without(List<Mark> marks, Class<? extends Mark> kind) {
        return marks.stream().filter(mark -> !kind.isInstance(mark)).toList();
    }

    /** All words in the order in which they are read, without the spaces and without the foot of each page. */
    private static String words(Handout handout) {
        return handout.pages().stream()
                .map(DisplayList::marks)
                .flatMap(marks -> marks.subList(0, marks.size() - 3).stream())
                .filter(Mark.Text.class::isInstance)
                .map(mark -> bare(((Mark.Text) mark).text()))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    @Test
    void everyTextIsThereOnceWhateverItsLength() {
        Seeds.each(40, random -> {
            List<Event> events = IntStream.range(0, random.nextInt(1, 12))
                    .mapToObj(i -> event(random, i))
                    .toList();
            String words = words(handout(events, Form.HANDOUT));
            for (Event event : events) {
                List<String> texts = new ArrayList<>(List.of(
                        event.title().en(),
                        event.summary().en(),
                        event.editorNote().orElseThrow().en()));
                event.passages().forEach(passage -> texts.add(passage.quote().exact()));
                assertThat(texts).allSatisfy(text -> assertOnce(words, bare(text)));
            }
        });
    }

    private static void assertOnce(String words, String text) {
        assertThat(words.indexOf(text)).isNotNegative().isEqualTo(words.lastIndexOf(text));
    }

    @Test
    void nothingStandsOverAnotherOrLeavesThePage() {
        Seeds.each(40, random -> {
            List<Event> events = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> event(random, i))
                    .toList();
            Form form = random.nextBoolean() ? Form.HANDOUT : Form.HANDOUT_WITH_BLANKS;
            handout(events, form).pages().forEach(HandoutTest::assertOrderly);
        });
    }

    private static void assertOrderly(DisplayList page) {
        Bounds paper = new Bounds(0, 0, page.width(), page.height());
        List<Bounds> all = page.marks().stream().map(Mark::bounds).toList();
        assertThat(all).allMatch(box -> paper.contains(box.x(), box.y()) && paper.contains(box.right(), box.bottom()));
        List<Bounds> words = without(without(page.marks(), Mark.Rule.class), Mark.Rect.class).stream()
                .map(mark -> mark.bounds().grow(-0.5))
                .toList();
        for (Bounds box : words) {
            assertThat(words.stream().filter(box::overlaps)).hasSize(1);
        }
    }

    @Test
    void withoutEventsItSaysSo() {
        for (Form form : List.of(Form.HANDOUT, Form.HANDOUT_WITH_BLANKS)) {
            Handout handout = handout(List.of(), form);
            assertThat(handout.pages()).hasSize(1);
            assertThat(words(handout)).contains("Therearenoevents");
        }
    }

    @Test
    void eventsStandInOrderOfTimeUnderTheirDecades() {
        List<Event> events = IntStream.range(0, DATES.size())
                .mapToObj(i -> SampleEvents.event("e" + i, "<" + DATES.get(i) + ">", DATES.get(i), "c", 3))
                .toList();
        Handout handout = handout(events, Form.HANDOUT);
        assertThat(words(handout))
                .containsSubsequence(
                        "<[..1923]>",
                        "<-0043>",
                        "<1699>",
                        "<1914/1918>",
                        "<1918-09>",
                        "<1920~>",
                        "<199X>",
                        "<1991-10-18>",
                        "<2020/..>");
        assertThat(handout.bookmarks())
                .extracting(bookmark -> bookmark.title())
                .containsExactly(
                        "before 1924", "99–1 BC", "1600–1699", "1900–1999", "2000–2099", "How to read the timeline");
    }

    @Test
    void timelineStandsOnTheFirstPageUnderATitleOfAnyLength() {
        Dataset dataset = Dataset.empty(Path.of("nowhere"));
        ExportRequest request =
                ExportRequest.whole(Locale.ENGLISH).as(Form.HANDOUT).titled("Şuşa ".repeat(200));
        Content content = Content.of(dataset, List.of(), request);
        Handout handout = Handout.of(content, request, new FixedWidth(), Progress.NONE);
        assertThat(handout.pages().getFirst().marks()).hasAtLeastOneElementOfType(Mark.Group.class);
    }

    @Test
    void whoeverCancelsEndsTheWork() {
        Dataset dataset = Dataset.of(
                Path.of("nowhere"),
                Timeline.EMPTY,
                List.of(SampleEvents.event("e", "", "1918", "c", 3)),
                List.of(),
                List.of());
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH).as(Form.HANDOUT);
        Content content = Content.of(dataset, List.of(), request);
        Progress cancelled = (_, _) -> {
            throw new CancellationException();
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Handout.of(content, request, new FixedWidth(), cancelled));
    }
}
