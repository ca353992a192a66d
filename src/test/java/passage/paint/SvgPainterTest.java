package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import passage.display.Colour;
import passage.display.DisplayList;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.paint.SvgPainter.Fonts;

class SvgPainterTest {
    private static final Colour WHITE = Colour.of("FFFFFF");

    static Set<String> names() {
        return Gallery.pictures().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isXmlInWhichNoIdIsTakenTwiceAndEveryReferenceIsFound(String name) throws Exception {
        Document document = parse(paint(Gallery.pictures().get(name), Fonts.EMBEDDED));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as(element.getAttribute("id"))
                        .isTrue();
            }
        }
        Matcher reference = Pattern.compile("url\\(#([^)]*)\\)")
                .matcher(paint(Gallery.pictures().get(name), Fonts.NAMED));
        while (reference.find()) {
            assertThat(ids).contains(reference.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextReachesBeyondItsMeasuredWidth(String name) throws Exception {
        FontMetrics metrics = new FontMetrics();
        for (Element text : elements(parse(paint(Gallery.pictures().get(name), Fonts.NAMED)), "text")) {
            Face face =
                    Face.valueOf(text.getAttribute("class").replace('-', '_').toUpperCase(Locale.ROOT));
            Font font = new Font(face, Double.parseDouble(text.getAttribute("font-size")));
            assertThat(Double.parseDouble(text.getAttribute("textLength")))
                    .isCloseTo(metrics.width(text.getTextContent(), font), within(0.001));
        }
    }

    @Test
    void hasATitleAndTheRoleOfAnImage() throws Exception {
        Element svg =
                parse(paint(Gallery.pictures().get("letters"), Fonts.NAMED)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        assertThat(title.getTextContent()).isEqualTo("Letters: <ğ & \"ə\">");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
    }

    @Test
    void aFileSaysWhatItIsInWordsAndAsDublinCore() throws Exception {
        DocumentInfo info = new DocumentInfo("Letters", "1699–2026, <5> olay", Locale.of("tr"), List.of("A & B", "C"));
        Document document = parse(painted(new SvgPainter(Fonts.NAMED).about(info), "letters"));
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("lang"))
                .isEqualTo(svg.getAttribute("xml:lang"))
                .isEqualTo("tr");
        assertThat(svg.getAttribute("role")).isNotEqualTo("img");
        assertThat(elements(document, "desc").getFirst().getTextContent()).isEqualTo("1699–2026, <5> olay");
        assertThat(elements(document, "dc:title").getFirst().getTextContent()).isEqualTo("Letters");
        assertThat(elements(document, "dc:language").getFirst().getTextContent())
                .isEqualTo("tr");
        assertThat(elements(document, "dc:source"))
                .extracting(Element::getTextContent)
                .containsExactly("A & B", "C");
        assertThat(elements(document, "dc:date")).isEmpty();
    }

    @Test
    void withinAPageMarksLeadToTheirPlacesAndAreNoStopsForTheKeyboard() throws Exception {
        SvgPainter painter = new SvgPainter(Fonts.NAMED)
                .on(new SvgPainter.Page("dark-", target -> target.event().map(id -> "#entry-" + id)));
        List<Element> links = elements(parse(painted(painter, "targets")), "a").stream()
                .filter(link -> !link.getAttribute("data-event").isEmpty())
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link.getAttribute("href")).isEqualTo("#entry-" + link.getAttribute("data-event"));
            assertThat(link.getAttribute("tabindex")).isEqualTo("-1");
        });
        assertThat(links.getFirst().getAttribute("id")).startsWith("dark-event-");
    }

    @Test
    void firstMarkOfAnEventHasItsId() throws Exception {
        List<Element> marks = elements(parse(paint(Gallery.pictures().get("targets"), Fonts.NAMED)), "g").stream()
                .filter(element -> element.getAttribute("data-event").equals("shusha-declaration"))
                .toList();
        assertThat(marks).hasSize(2);
        assertThat(marks).extracting(mark -> mark.getAttribute("id")).containsExactly("event-shusha-declaration", "");
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() throws Exception {
        assertThat(elements(parse(paint(Gallery.pictures().get("targets"), Fonts.NAMED)), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("https://example.org/?a=1&b=2");
    }

    @Test
    void embedsOneFontForEachFaceUsedAndNoneWhenTheyAreNamed() throws IOException {
        DisplayList letters = Gallery.pictures().get("letters");
        assertThat(paint(letters, Fonts.EMBEDDED).split("@font-face")).hasSize(Face.values().length + 1);
        assertThat(paint(letters, Fonts.NAMED)).doesNotContain("@font-face");
        assertThat(paint(Gallery.pictures().get("rules"), Fonts.EMBEDDED)).doesNotContain("@font-face");
    }

    @Test
    void writesNumbersTheSameInEveryLocale() throws IOException {
        Locale usual = Locale.getDefault();
        String expected = paint(Gallery.pictures().get("fills"), Fonts.NAMED);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(paint(Gallery.pictures().get("fills"), Fonts.NAMED)).isEqualTo(expected);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void dropsCharactersThatXmlForbids() throws Exception {
        String title = "a\u0000b\u001Bc\uD800d\uFFFEe\uD83D\uDE80";
        Document document = parse(paint(new DisplayList(10, 10, WHITE, title, List.of()), Fonts.NAMED));
        assertThat(elements(document, "title").getFirst().getTextContent()).isEqualTo("abc\uFFFDde\uD83D\uDE80");
    }

    @Test
    void keepsSpacesAsTheyAreWritten() throws Exception {
        List<Mark> marks = List.of(Gallery.text(5, 15, "one  two", new Font(Face.SANS, 12)));
        Document document = parse(paint(new DisplayList(80, 20, WHITE, "Spaces", marks), Fonts.NAMED));
        Element text = elements(document, "text").getFirst();
        assertThat(text.getTextContent()).isEqualTo("one  two");
        assertThat(text.getAttribute("xml:space")).isEqualTo("preserve");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAPictureWithoutASize(double width) {
        DisplayList list = new DisplayList(width, 10, WHITE, "Nothing", List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> paint(list, Fonts.NAMED));
    }

    private static String painted(SvgPainter painter, String picture) throws IOException {
        return new String(Goldens.painted(painter, Gallery.pictures().get(picture)), StandardCharsets.UTF_8);
    }

    private static String paint(DisplayList list, Fonts fonts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPainter(fonts).paint(list, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
