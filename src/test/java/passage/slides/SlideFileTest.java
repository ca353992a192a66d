package passage.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;
import passage.paint.DocumentInfo;
import passage.slides.SlidePart.Paragraph;
import passage.slides.SlidePart.Role;
import passage.slides.SlidePart.Run;
import passage.slides.SlidePart.Side;
import passage.slides.SlidePart.Words;

class SlideFileTest {
    private static final Colour INK = Colour.of("123456");
    private static final Locale TURKISH = Locale.of("tr");
    private static final SlideLook LOOK = new SlideLook(Colour.of("010203"), INK, INK, INK, INK);
    private static final DocumentInfo INFO =
            new DocumentInfo("Şuşa Bəyannaməsi", "1699–2025", TURKISH, List.of("A source", "Another"));

    private static Run run(String text) {
        return Run.of(text, new Font(Face.SANS_BOLD, 24), INK, TURKISH);
    }

    private static Words words(Role role, double y, String text) {
        return new Words(role, new Bounds(96, y, 480, 48), List.of(Paragraph.of(0, run(text))));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static Slide slide(SlidePart... parts) {
        return new Slide(List.of(parts), List.of("What the teacher says", "İ ı ə ğ"), TURKISH);
    }

    private static byte[] written(Slide... slides) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SlideFile file = new SlideFile(LOOK, INFO)) {
            for (Slide slide : slides) {
                file.add(slide);
            }
            file.write(out);
        }
        return out.toByteArray();
    }

    private static XMLSlideShow read(Slide... slides) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(written(slides)));
    }

    private static Slide full() throws IOException {
        Run link = new Run("doi", new Font(Face.SERIF, 16), INK, Locale.ENGLISH, Optional.of("https://doi.org/10"));
        return slide(
                words(Role.TITLE, 40, "Küçük Kaynarca"),
                new SlidePart.Panel(new Bounds(0, 0, 1280, 8), INK),
                new Words(
                        Role.BODY,
                        new Bounds(96, 200, 480, 100),
                        List.of(new Paragraph(List.of(run("1774\t"), link), Side.LEFT, 6, 120))),
                words(Role.FOOT, 640, "[1] Valiyev"),
                new SlidePart.Picture(new Bounds(0, 300, 640, 320), png(), "Zaman çizelgesi"),
                words(Role.NUMBER, 680, "1"));
    }

    @Test
    void wordsStayWordsWhereTheyWerePut() throws IOException {
        XSLFSlide slide = read(full()).getSlides().getFirst();
        assertThat(slide.getTitle()).isEqualTo("Küçük Kaynarca");
        XSLFTextShape title = (XSLFTextShape) slide.getPlaceholder(Placeholder.TITLE);
        assertThat(title.getAnchor().getX()).isEqualTo(72);
        assertThat(title.getAnchor().getY()).isEqualTo(30);
        assertThat(title.getAnchor().getWidth()).isEqualTo(360);
        XSLFTextRun run = title.getTextParagraphs().getFirst().getTextRuns().getFirst();
        assertThat(run.getFontSize()).isEqualTo(18);
        assertThat(run.isBold()).isTrue();
        assertThat(run.getFontFamily()).isEqualTo("Roboto");
        assertThat(run.getRPr(false).getLang()).isEqualTo("tr-TR");
    }

    @Test
    void titlesOfOtherSlidesStayWhereTheyWerePut() throws IOException {
        List<XSLFSlide> slides = read(slide(words(Role.TITLE, 40, "One")), slide(words(Role.TITLE, 400, "Other")))
                .getSlides();
        assertThat(slides)
                .extracting(slide ->
                        slide.getPlaceholder(Placeholder.TITLE).getAnchor().getY())
                .containsExactly(30.0, 300.0);
    }

    @Test
    void slideWithoutTitleHasNoEmptyBoxForOne() throws IOException {
        XSLFSlide slide = read(slide(words(Role.BODY, 40, "Words"))).getSlides().getFirst();
        assertThat(slide.getShapes()).hasSize(1);
    }

    @Test
    void slidesAreWideAndInTheColoursOfTheLook() throws IOException {
        XMLSlideShow show = read(full());
        assertThat(show.getPageSize().getWidth()).isEqualTo(960);
        assertThat(show.getPageSize().getHeight()).isEqualTo(540);
        assertThat(show.getSlides().getFirst().getBackground().getFillColor().getBlue())
                .isEqualTo(3);
        assertThat(show.getSlideMasters().getFirst().getTheme().getMinorFont()).isEqualTo("Roboto");
    }

    @Test
    void picturesSayWhatTheyShow() throws IOException {
        XSLFSlide slide = read(full()).getSlides().getFirst();
        List<String> descriptions = slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(shape -> ((CTPicture) shape.getXmlObject())
                        .getNvPicPr()
                        .getCNvPr()
                        .getDescr())
                .toList();
        assertThat(descriptions).containsExactly("Zaman çizelgesi");
    }

    @Test
    void notesAreOnTheNotesPage() throws IOException {
        XSLFSlide slide = read(full()).getSlides().getFirst();
        List<String> notes = Arrays.stream(slide.getNotes().getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .toList();
        assertThat(notes).containsExactly("What the teacher says\nİ ı ə ğ");
    }

    /** The library makes of it words that a presentation program refuses as damaged. */
    @Test
    void notesPageHasNoFieldsOfItsMaster() throws IOException {
        XSLFSlide slide = read(full()).getSlides().getFirst();
        assertThat(slide.getNotes().getXmlObject().toString())
                .doesNotContain("datetimeFigureOut")
                .doesNotContain("slidenum");
    }

    private static List<String> links(Slide slide) throws IOException {
        List<String> links = new ArrayList<>();
        for (XSLFShape shape : read(slide).getSlides().getFirst().getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                text.forEach(paragraph -> paragraph.getTextRuns().stream()
                        .filter(run -> run.getHyperlink() != null)
                        .forEach(run -> links.add(run.getHyperlink().getAddress())));
            }
        }
        return links;
    }

    @Test
    void linksLeadWhereTheySay() throws IOException {
        assertThat(links(full())).containsExactly("https://doi.org/10");
    }

    /** What a data file says must neither run nor keep the other slides from being written. */
    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), ",
        "file:///etc/passwd, ",
        "http://[bad, ",
        "https://example.org/100%, ",
        "https://doi.org/10.1002/a<b>, https://doi.org/10.1002/a%3Cb%3E"
    })
    void oddAddressIsNoLinkOrASafeOne(String address, String link) throws IOException {
        Run odd = new Run("see", new Font(Face.SANS, 16), INK, TURKISH, Optional.of(address));
        Slide slide = slide(new Words(Role.BODY, new Bounds(96, 200, 480, 100), List.of(Paragraph.of(0, odd))));
        assertThat(links(slide)).isEqualTo(Optional.ofNullable(link).stream().toList());
    }

    @Test
    void theNumberIsAFieldThatTheProgramCounts() throws IOException {
        XSLFSlide slide = read(full()).getSlides().getFirst();
        assertThat(slide.getXmlObject().toString()).contains("type=\"slidenum\"");
    }

    @Test
    void theFileSaysWhatItIsAndNotWhenItWasMade() throws IOException {
        POIXMLProperties.CoreProperties core = read(full()).getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Şuşa Bəyannaməsi");
        assertThat(core.getDescription()).isEqualTo("1699–2025\nA source\nAnother");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("tr");
        assertThat(core.getCreator()).isNull();
        assertThat(core.getUnderlyingProperties().getCreatedProperty()).isEmpty();
        assertThat(core.getUnderlyingProperties().getModifiedProperty()).isEmpty();
    }

    @Test
    void sameSlidesGiveTheSameBytesInAnyTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            byte[] one = written(full(), full());
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Baku"));
            assertThat(written(full(), full())).isEqualTo(one);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void itsPartsAreInOrderAndTheTypesComeFirst() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written(full())))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names.getFirst()).isEqualTo("[Content_Types].xml");
        assertThat(names.subList(1, names.size())).isSorted().noneMatch(name -> name.contains("thumbnail"));
    }
}
