package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passage.dataset.Dataset;
import passage.dataset.Progress;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.display.Mark;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.paint.FontMetrics;

class PdfWriterTest {
    private static final PdfWriter WRITER = new PdfWriter(new FontMetrics());
    private static Dataset dataset;

    @BeforeAll
    static void readTheTimeline() {
        dataset = Shipped.dataset();
    }

    private static ExportRequest request(String size, String language) {
        return ExportRequest.whole(Locale.of(language)).at(Sizes.of(size)).in(Theme.PRINT);
    }

    private static byte[] bytes(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(Content.of(dataset, List.of(), request), request, out, Progress.NONE);
        return out.toByteArray();
    }

    private static PDDocument document(ExportRequest request) throws IOException {
        return Loader.loadPDF(bytes(request));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<PDOutlineItem> bookmarks(PDDocument document) {
        List<PDOutlineItem> items = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
        return items;
    }

    private static List<String> titles(PDDocument document) {
        return bookmarks(document).stream().map(PDOutlineItem::getTitle).toList();
    }

    private static PDPageXYZDestination place(PDOutlineItem item) throws IOException {
        return (PDPageXYZDestination) item.getDestination();
    }

    @ParameterizedTest
    @CsvSource({
        "az, Şuşa Bəyannaməsi, Kiçik Qaynarca müqaviləsi, 'Azərbaycan, Türkiyə və türk dünyası, 1699–2025'",
        "tr, Şuşa Beyannamesi, Küçük Kaynarca Antlaşması, 'Azerbaycan, Türkiye ve Türk dünyası, 1699–2025'",
        "en, Shusha Declaration, Treaty of Küçük Kaynarca, 'Azerbaijan, Türkiye and the Turkic world, 1699–2025'"
    })
    void titlesAreFoundInTheLanguageOfThePicture(String language, String one, String other, String title)
            throws IOException {
        try (PDDocument document = document(request("A1", language))) {
            assertThat(text(document)).contains(one, other);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 841.89, 595.28", "A0, 3370.39, 2383.94", "1920x1080, 1440, 810", "100x50mm, 283.46, 141.73"})
    void pageHasTheSizeAskedForInEveryTheme(String size, float width, float height) throws IOException {
        for (Theme theme : Theme.ALL) {
            try (PDDocument document = document(request(size, "en").in(theme))) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(0.01f));
                assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(height, within(0.01f));
            }
        }
    }

    @Test
    void bookmarksLeadFromDecadeToDecadeToTheRight() throws IOException {
        try (PDDocument document = document(request("A3", "en"))) {
            List<String> titles = titles(document);
            assertThat(titles).startsWith("1690–1699", "1750–1759").endsWith("2020–2029", "Lanes");
            double before = -1;
            for (PDOutlineItem item : bookmarks(document).subList(0, titles.size() - 1)) {
                assertThat((double) place(item).getLeft()).as(item.getTitle()).isGreaterThan(before);
                before = place(item).getLeft();
            }
            assertThat(before).isLessThan(document.getPage(0).getMediaBox().getWidth());
        }
    }

    /** A bookmark leads a little to the left of the label that names its first year on the axis. */
    @ParameterizedTest
    @CsvSource({"print, 0", "print, 0.72", "projector, 0", "projector, 0.72"})
    void bookmarkOfADecadeLeadsToItsTick(String theme, double balance) throws IOException {
        ExportRequest request =
                request("A3", "en").balanced(balance).in(Theme.named(theme).orElseThrow());
        Sheet sheet = SheetLayout.of(Content.of(dataset, List.of(), request), request, new FontMetrics());
        try (PDDocument document = document(request)) {
            PDOutlineItem decade = bookmarks(document).get(titles(document).indexOf("2000–2009"));
            double tick = place(decade).getLeft() / 0.75 / sheet.magnification() + 24;
            assertThat(label("2000", sheet.list().marks())).isCloseTo(tick, within(1.5));
        }
    }

    /** Where the middle of a line of text is. */
    private static double label(String words, List<Mark> marks) {
        for (Mark mark : marks) {
            double found = mark instanceof Mark.Group group ? label(words, group.marks()) : Double.NaN;
            if (mark instanceof Mark.Text text && text.text().equals(words)) {
                return text.x() + text.width() / 2;
            }
            if (!Double.isNaN(found)) {
                return found;
            }
        }
        return Double.NaN;
    }

    @Test
    void bookmarksLeadFromLaneToLaneDownwards() throws IOException {
        try (PDDocument document = document(request("A3", "tr"))) {
            List<PDOutlineItem> lanes = new ArrayList<>();
            bookmarks(document).getLast().children().forEach(lanes::add);
            assertThat(lanes).extracting(PDOutlineItem::getTitle).contains("Antlaşmalar", "Diplomasi");
            double before = Double.MAX_VALUE;
            for (PDOutlineItem lane : lanes) {
                assertThat((double) place(lane).getTop()).as(lane.getTitle()).isLessThan(before);
                before = place(lane).getTop();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2018/2022, 2018, 2022", "1690/2025, 1690–1699, 2020–2029"})
    void fewYearsHaveABookmarkEach(String range, String first, String last) throws IOException, EdtfSyntaxException {
        Scope scope = new Scope.Range(EdtfDate.parse(range));
        try (PDDocument document = document(request("A4", "en").of(scope).by(Grouping.NONE))) {
            assertThat(titles(document)).contains(first, last).doesNotContain("Lanes");
        }
    }

    @Test
    void timeWithoutEventsIsAPageWithoutDecades() throws IOException, EdtfSyntaxException {
        Scope scope = new Scope.Range(EdtfDate.parse("1500/1510"));
        try (PDDocument document = document(request("A4", "en").of(scope).by(Grouping.NONE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(titles(document)).isEmpty();
        }
    }

    @Test
    void posterIsAnOverviewAndSheetsOfA4() throws IOException {
        try (PDDocument document = document(request("A2", "en").as(Form.TILES))) {
            Tiling tiling = Tiling.of(594 * Tiling.MILLIMETRE, 420 * Tiling.MILLIMETRE);
            assertThat(document.getNumberOfPages()).isEqualTo(1 + tiling.sheets());
            assertThat(document.getPages())
                    .allSatisfy(
                            page -> assertThat(page.getMediaBox().getWidth()).isCloseTo(595.28f, within(0.01f)));
            assertThat(titles(document))
                    .startsWith("How the sheets fit together", "Row 1, column 1 of 2 × 4")
                    .endsWith("Row 2, column 4 of 2 × 4")
                    .hasSize(document.getNumberOfPages());
            assertThat(place(bookmarks(document).get(4)).retrievePageNumber()).isEqualTo(4);
            assertThat(text(document)).contains("Poster: 594 × 420\u00A0mm. Sheets of A4: 8");
        }
    }

    /** Each title stands whole on the overview; the sheets show it too, and no sheet shows them all. */
    @Test
    void sheetsShowOnlyTheirPart() throws IOException {
        try (PDDocument document = document(request("A1", "az").as(Form.TILES))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(document)).contains("Karlovitsa sülhü", "Şuşa Bəyannaməsi");
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertThat(text.contains("Karlovitsa sülhü") && text.contains("Şuşa Bəyannaməsi"))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PICTURE", "TILES"})
    void sameRequestGivesTheSameBytes(Form form) throws IOException {
        ExportRequest request = request("A3", "az").as(form);
        assertThat(bytes(request)).isEqualTo(bytes(request));
    }

    @Test
    void endsWhenItIsToldTo() {
        ExportRequest request = request("A2", "en").as(Form.TILES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> WRITER.write(Content.of(dataset, List.of(), request), request, out, (done, all) -> {
                    if (done > all / 2) {
                        throw new CancellationException();
                    }
                }));
        assertThat(out.size()).isZero();
    }
}
