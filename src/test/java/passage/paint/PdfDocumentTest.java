package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Style;
import passage.display.Target;

class PdfDocumentTest {
    private static final Colour WHITE = Colour.of("FFFFFF");
    private static final DocumentInfo INFO =
            new DocumentInfo("Şuşa Bəyannaməsi", "1699–2026", Locale.of("az"), List.of("Sarı (2026)", "Ergun (2020)"));

    private static DisplayList picture(double width, double height, Mark... marks) {
        return new DisplayList(width, height, WHITE, "", List.of(marks));
    }

    private static PDDocument written(PdfPage... pages) throws IOException {
        return Loader.loadPDF(bytes(List.of(), pages));
    }

    private static byte[] bytes(List<PdfBookmark> bookmarks, PdfPage... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(INFO)) {
            for (PdfPage page : pages) {
                pdf.add(page);
            }
            pdf.bookmarks(bookmarks);
            pdf.write(out);
        }
        return out.toByteArray();
    }

    private static String text(PdfPage... pages) throws IOException {
        try (PDDocument document = written(pages)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void aPointIsThreeQuartersOfThoseOfPaper() throws IOException {
        try (PDDocument document =
                written(PdfPage.of(picture(960, 480), 1), PdfPage.of(picture(297 / 25.4 * 96 / 1.5, 300), 1.5))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(360);
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getHeight(), within(0.01f));
        }
    }

    /** No side of a page may have more than 14,400 units, so that of a very long one is a multiple of a point. */
    @Test
    void aPageOfTwentyMetresHasAUnitOfItsOwn() throws IOException {
        double side = 20_000 / 25.4 * 96;
        try (PDDocument document = written(PdfPage.of(picture(side, 100), 1))) {
            float width = document.getPage(0).getMediaBox().getWidth();
            assertThat(width).isLessThanOrEqualTo(14_400);
            assertThat(width * document.getPage(0).getUserUnit()).isCloseTo((float) (side * 0.75), within(0.1f));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, -1", "NaN, 10", "10, Infinity"})
    void refusesPaperWithoutASize(double width, double height) {
        assertThatIllegalArgumentException().isThrownBy(() -> PdfPage.of(picture(width, height), 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesMagnificationsThatAreNone(double magnification) {
        assertThatIllegalArgumentException().isThrownBy(() -> PdfPage.of(picture(10, 10), magnification));
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() throws IOException {
        try (PDDocument document = written(PdfPage.of(picture(10, 10), 1))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Şuşa Bəyannaməsi");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("1699–2026");
            assertThat(document.getDocumentInformation().getKeywords()).isEqualTo("Sarı (2026); Ergun (2020)");
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Passage");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("az");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    /** Each letter is found as itself, also where the font has only a box for it, and where two letters share a glyph. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Şuşa Bəyannaməsi",
                "Küçük Kaynarca",
                "İı Ğğ Əə",
                "ΔΩ ∆Ω",
                "two  spaces",
                "rocket 🚀",
                "اتفاق",
                "北京"
            })
    void textIsFoundAsItIsWritten(String words) throws IOException {
        for (Face face : Face.values()) {
            Mark text = Gallery.text(10, 40, words, new Font(face, 20));
            assertThat(text(PdfPage.of(picture(400, 60, text), 1)).codePoints().sorted())
                    .as(face.name())
                    .containsExactlyElementsOf(
                            words.codePoints().sorted().boxed().toList());
        }
    }

    @Test
    void textOfAPageIsOnThatPageOnly() throws IOException {
        DisplayList wide = picture(
                400,
                60,
                Gallery.text(10, 40, "left", new Font(Face.SANS, 20)),
                Gallery.text(300, 40, "right", new Font(Face.SANS, 20)));
        Bounds window = new Bounds(0, 0, 200, 60);
        assertThat(text(new PdfPage(200, 60, List.of(new PdfPage.Layer(wide, 1, 0, 0, window)))))
                .isEqualTo("left");
        assertThat(text(new PdfPage(200, 60, List.of(new PdfPage.Layer(wide, 1, -200, 0, window)))))
                .isEqualTo("right");
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        Mark text = Gallery.text(10, 40, "Şuşa", new Font(Face.SERIF_ITALIC, 20));
        try (PDDocument document = written(PdfPage.of(picture(400, 60, text), 1))) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+LiberationSerif-Italic");
            }
        }
    }

    @Test
    void bookmarksLeadToAPlaceOnAPage() throws IOException {
        PdfBookmark part = new PdfBookmark("1990–1999", 1, 100, 40, 1, List.of());
        PdfBookmark whole = new PdfBookmark("ə", 0, 0, 0, 0, List.of(part));
        PdfPage page = PdfPage.of(picture(200, 100), 2);
        try (PDDocument document = Loader.loadPDF(bytes(List.of(whole), page, page))) {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("ə");
            PDPageXYZDestination place =
                    (PDPageXYZDestination) first.getFirstChild().getDestination();
            assertThat(place.retrievePageNumber()).isEqualTo(1);
            assertThat(place.getLeft()).isEqualTo(75);
            assertThat(place.getTop()).isEqualTo(150 - 30);
            assertThat(place.getZoom()).isEqualTo(1);
        }
    }

    private static Mark linked(double x, String address) {
        return new Mark.Rect(
                new Bounds(x, 10, 40, 20),
                0,
                Style.filled(WHITE),
                Optional.of(new Target.Link(address, "where it leads")));
    }

    @Test
    void webAddressesAreLinksAndNothingElseIs() throws IOException {
        DisplayList list = picture(
                400,
                60,
                linked(0, "https://example.org/ə b"),
                linked(100, "javascript:alert(1)"),
                linked(200, "file:///etc/hosts"),
                linked(300, "MAILTO:a@example.org"));
        try (PDDocument document = written(PdfPage.of(list, 1))) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links)
                    .extracting(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .containsExactly("https://example.org/%C9%99%20b", "MAILTO:a@example.org");
            assertThat(links.getFirst().getContents()).isEqualTo("where it leads");
            PDRectangle at = links.getFirst().getRectangle();
            assertThat(at.getLowerLeftX()).isZero();
            assertThat(at.getLowerLeftY()).isEqualTo(30 * 0.75f);
            assertThat(at.getUpperRightY()).isEqualTo(50 * 0.75f);
        }
    }

    @Test
    void linkIsNoLargerThanWhatIsSeenOfIt() throws IOException {
        Mark cut = new Mark.Group(
                "cut", new Bounds(0, 0, 10, 60), List.of(linked(0, "http://a.org"), linked(20, "http:")));
        try (PDDocument document = written(PdfPage.of(picture(400, 60, cut), 1))) {
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(link -> link.getRectangle().getWidth())
                    .containsExactly(7.5f);
        }
    }

    @Test
    void samePagesGiveTheSameBytesAndOthersAnotherId() throws IOException {
        DisplayList letters = Gallery.pictures().get("letters");
        DisplayList fills = Gallery.pictures().get("fills");
        byte[] once = bytes(List.of(PdfBookmark.toPage("1", 0)), PdfPage.of(letters, 1), PdfPage.of(fills, 1));
        assertThat(bytes(List.of(PdfBookmark.toPage("1", 0)), PdfPage.of(letters, 1), PdfPage.of(fills, 1)))
                .isEqualTo(once);
        try (PDDocument one = Loader.loadPDF(once);
                PDDocument other = written(PdfPage.of(letters, 1))) {
            assertThat(one.getDocument().getDocumentID().getString(0))
                    .isNotEqualTo(other.getDocument().getDocumentID().getString(0));
        }
    }

    @Test
    void streamStaysOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (PdfDocument pdf = new PdfDocument(INFO)) {
            pdf.add(PdfPage.of(picture(10, 10), 1));
            pdf.write(out);
        }
        assertThat(closed[0]).isFalse();
    }
}
