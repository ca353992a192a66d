package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.EventFilter;
import passage.dataset.Passage;
import passage.dataset.Progress;
import passage.date.DateFormatter;
import passage.date.EdtfDate;
import passage.lesson.Lesson;
import passage.lesson.Step;
import passage.paint.FontMetrics;

/** Handouts of the timeline that comes with the program, as a reader of PDF finds them. */
class HandoutPdfTest {
    private static final FontMetrics METRICS = new FontMetrics();
    private static Dataset dataset;
    private static List<Lesson> lessons;

    @BeforeAll
    static void readTheTimeline() {
        dataset = Shipped.dataset();
        lessons = Shipped.lessons();
    }

    private static ExportRequest request(String language, Form form) {
        return ExportRequest.whole(Locale.of(language)).as(form).withSources(CitationStyle.APA);
    }

    private static byte[] bytes(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(METRICS).write(Content.of(dataset, lessons, request), request, out, Progress.NONE);
        return out.toByteArray();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }

    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return bare(stripper.getText(document));
    }

    private static List<PDOutlineItem> outline(PDDocument document) {
        List<PDOutlineItem> items = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
        return items;
    }

    private static int pageOf(PDDocument document, PDOutlineItem item) throws IOException {
        return 1 + document.getPages().indexOf(item.findDestinationPage(document));
    }

    private static List<Event> inTime() {
        return dataset.events().stream()
                .sorted(Comparator.comparingLong(
                                (Event event) -> event.date().range().first())
                        .thenComparingLong(event -> event.date().range().end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void tellsEveryEventInOrder(String language) throws IOException {
        Locale locale = Locale.of(language);
        DateFormatter dates = DateFormatter.of(locale);
        try (PDDocument document = Loader.loadPDF(bytes(request(language, Form.HANDOUT)))) {
            assertThat(document.getNumberOfPages()).isBetween(10, 24);
            List<String> expected = new ArrayList<>();
            for (Event event : inTime()) {
                expected.add(bare(dates.format(event.date())));
                expected.add(bare(event.title().in(locale)));
                for (Passage passage : event.passages()) {
                    expected.add(bare("“" + passage.quote().exact() + "”"));
                    expected.add(bare(dataset.source(passage.source())
                            .orElseThrow()
                            .label()
                            .in(locale)));
                }
            }
            assertThat(text(document, 1, document.getNumberOfPages())).containsSubsequence(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void keyHasEveryDateInTheOrderOfTheNumbers(String language) throws IOException {
        DateFormatter dates = DateFormatter.of(Locale.of(language));
        try (PDDocument document = Loader.loadPDF(bytes(request(language, Form.HANDOUT_WITH_BLANKS)))) {
            int key = pageOf(document, outline(document).getLast());
            String text = text(document, key, document.getNumberOfPages());
            List<String> answers = inTime().stream()
                    .map(event -> bare(dates.format(event.date())))
                    .toList();
            assertThat(text).containsSubsequence(answers);
            for (int number = 1; number <= answers.size(); number++) {
                assertThat(text).contains(number + answers.get(number - 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void pagesBeforeTheKeyHaveNoDateInFull(String language) throws IOException {
        DateFormatter dates = DateFormatter.of(Locale.of(language));
        EventFilter treaties = new EventFilter(Set.of("treaty"), Set.of(), 1);
        ExportRequest request = request(language, Form.HANDOUT_WITH_BLANKS).of(treaties);
        try (PDDocument document = Loader.loadPDF(bytes(request))) {
            int key = pageOf(document, outline(document).getLast());
            String text = text(document, 1, key - 1);
            assertThat(dataset.events().stream()
                            .filter(treaties::accepts)
                            .map(event -> dates.format(event.date()))
                            .filter(date -> date.length() > 4))
                    .isNotEmpty()
                    .noneMatch(date -> text.contains(bare(date)));
        }
    }

    @Test
    void decadesAreBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(request("en", Form.HANDOUT)))) {
            List<PDOutlineItem> items = outline(document);
            assertThat(items)
                    .extracting(PDOutlineItem::getTitle)
                    .contains("1690–1699", "1990–1999", "References")
                    .doesNotContain("Key");
            for (PDOutlineItem item : items) {
                int page = pageOf(document, item);
                assertThat(text(document, page, page)).contains(bare(item.getTitle()));
            }
        }
    }

    @Test
    void referencesLeadToTheirAddresses() throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(request("en", Form.HANDOUT)))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    addresses.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
                }
            }
        }
        assertThat(addresses).contains("https://doi.org/10.12995/bilig.7399");
    }

    @Test
    void sourcesAreThoseOfTheEventsTold() throws Exception {
        Scope early = new Scope.Range(EdtfDate.parse("1690/1760"));
        assertThat(wholeText(request("en", Form.HANDOUT).of(early)))
                .contains("TreatyofKarlowitz", "Valiyev,O.")
                .doesNotContain("TreatyofGulistan", "Ergun,A.");
    }

    @Test
    void lessonAsksItsQuestionsStepByStepAndTheKeyAnswersThem() throws IOException {
        Lesson lesson = lessons.getFirst();
        ExportRequest request = request("en", Form.HANDOUT).of(new Scope.OfLesson(lesson.id()));
        String plain = wholeText(request);
        String blanks = wholeText(request.as(Form.HANDOUT_WITH_BLANKS));
        assertThat(plain)
                .containsSubsequence(texts(
                        lesson,
                        step -> step.question().map(text -> text.en()).stream().toList()));
        List<String> answers = texts(
                lesson,
                step -> step.answer().map(answer -> answer.text().en()).stream().toList());
        assertThat(blanks).containsSubsequence(answers);
        assertThat(answers).noneMatch(plain::contains);
        assertThat(texts(lesson, step -> List.of(step.note().en())))
                .noneMatch(plain::contains)
                .noneMatch(blanks::contains);
    }

    private static String wholeText(ExportRequest request) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(request))) {
            return text(document, 1, document.getNumberOfPages());
        }
    }

    private static List<String> texts(Lesson lesson, Function<Step, List<String>> of) {
        return lesson.steps().stream()
                .flatMap(step -> of.apply(step).stream())
                .map(HandoutPdfTest::bare)
                .collect(Collectors.toList());
    }

    @Test
    void sameRequestGivesTheSameBytes() throws IOException {
        ExportRequest request =
                request("az", Form.HANDOUT_WITH_BLANKS).of(new Scope.OfLesson("one-war-several-accounts"));
        assertThat(bytes(request)).isEqualTo(bytes(request));
    }

    @Test
    void progressCountsThePages() throws IOException {
        List<Long> done = new ArrayList<>();
        ExportRequest request = request("en", Form.HANDOUT).of(new EventFilter(Set.of("treaty"), Set.of(), 1));
        Content content = Content.of(dataset, lessons, request);
        new PdfWriter(METRICS).write(content, request, new ByteArrayOutputStream(), (pages, all) -> {
            if (all > 0) {
                done.add(pages);
            }
        });
        assertThat(done).isSorted().startsWith(0L, 1L).doesNotHaveDuplicates();
    }
}
