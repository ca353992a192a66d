package passage.original.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.anchor.Anchoring;
import passage.anchor.QuoteMatcher;
import passage.anchor.TextQuoteSelector;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.format.Box;
import passage.original.format.Extract;
import passage.original.format.Limits;
import passage.original.format.Watch;
import passage.original.typeset.PdfPages;
import passage.original.typeset.PdfSetter;

@DisplayName("A PDF is read as a person reads it")
class PdfReaderTest {
    private static final String WORDS = "The delegates of the two empires met in the town of the mill, number %s, and"
            + " argued about boundaries until summer. Çağdaş Türkiyə Əliyev ışık offices of officials were affluent.";

    @TempDir
    private Path temporary;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = temporary.resolve("a.pdf");
    }

    private Extract read() throws IOException, PassageException {
        return new PdfReader(Limits.STANDARD).read(file, Watch.start(Progress.NONE, Limits.STANDARD.time()));
    }

    private static List<String> study() {
        return IntStream.range(0, 120)
                .mapToObj(number -> WORDS.formatted("n" + (char) ('a' + number / 26) + (char) ('a' + number % 26)))
                .toList();
    }

    @Test
    void columnsAreReadOneAfterTheOtherBelowWhatStandsAcrossThem() throws IOException, PassageException {
        new PdfSetter().set(study(), file);
        QuoteMatcher matcher = QuoteMatcher.of(read().text());

        for (String paragraph : study()) {
            assertThat(matcher.contains(paragraph)).as(paragraph).isTrue();
        }
        assertThat(matcher.source().text()).startsWith(PdfSetter.TITLE_WORDS).doesNotContain("JOURNAL OF", "by a Test");
    }

    @Test
    void notesStandBehindTheParagraphAndTheirMarksInNoWord() throws IOException, PassageException {
        new PdfSetter().set(study(), file);
        String text = read().text().text();

        assertThat(text).contains("1 Noted b by the setter;\na note b has two lines.\n\n");
        assertThat(text).doesNotContainPattern("[\\p{L}.]\\d");
    }

    @Test
    void aPageIsCalledAsItIsPrinted() throws IOException, PassageException {
        new PdfSetter().set(study(), file);
        Extract extract = read();

        assertThat(extract.pages().count()).isGreaterThan(3);
        assertThat(extract.pages().label(0)).isEqualTo("127");
        assertThat(extract.pages().label(3)).isEqualTo("130");
    }

    @Test
    void aPhraseIsBoxedWhereItStandsOnItsPage() throws IOException, PassageException {
        new PdfSetter().set(study(), file);
        Extract extract = read();
        QuoteMatcher matcher = QuoteMatcher.of(extract.text());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (String paragraph : study()) {
                String phrase = paragraph.substring(4, 90);
                Anchoring place = matcher.find(TextQuoteSelector.of(phrase));

                String seen = seen(document, extract.pages().boxes(place.ranges()));

                assertThat(seen).as(phrase).isEqualTo(letters(phrase));
            }
        }
    }

    /** The letters that another reader finds in the boxes. */
    private static String seen(PDDocument document, List<Box> boxes) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (Box box : boxes) {
            PDPage page = document.getPage(box.page());
            double width = page.getCropBox().getWidth();
            double height = page.getCropBox().getHeight();
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            // A letter is seen in an area where it begins.
            stripper.addRegion(
                    "box",
                    new Rectangle2D.Double(
                            box.left() * width - 0.5, box.top() * height, box.width() * width, box.height() * height));
            stripper.extractRegions(page);
            seen.append(letters(stripper.getTextForRegion("box")));
        }
        return seen.toString();
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]+", "");
    }

    @Test
    void aPullQuoteAcrossTheGutterInterruptsNoColumn() throws IOException, PassageException {
        String left = "the left column is as wide as any other one, ";
        String right = "the right column is no wider than the left, ";
        try (PdfPages pages = new PdfPages()) {
            pages.page()
                    .column(60, 700, left + "one", left + "two", "a short line, three", "a short line, four")
                    .column(320, 700, right + "five", right + "six")
                    .column(430, 676, "short, seven", "short, eight")
                    .column(60, 652, left + "nine", left + "ten")
                    .column(320, 652, right + "eleven", right + "twelve")
                    .size(14)
                    .put(210, 668, "A sentence pulled over them")
                    .to(file);
        }

        assertThat(read().text().text())
                .containsSubsequence("one", "four", "nine", "ten", "five", "eight", "eleven", "twelve", "pulled");
    }

    @Test
    void wideGapsBetweenTheWordsOfANarrowColumnAreNoGutter() throws IOException, PassageException {
        String[] left = {"the left column", "is set in five", "lines and ends", "above a heading", "across the page"};
        String[] right = {"the right column", "has five of them", "as well, all of", "which are read", "before it"};
        try (PdfPages pages = new PdfPages()) {
            pages.page().column(60, 700, left).column(320, 700, right);
            pages.put(60, 628, "A heading that stands across both of the columns and so parts the whole of the page");
            pages.column(60, 604, "In", "in").column(200, 604, "the", "early").column(260, 604, "first", "century");
            pages.put(60, 580, "nothing was decided about it")
                    .column(320, 604, "Later", "much", "was.")
                    .to(file);
        }

        assertThat(read().text().text()).contains("In the first\nin early century\nnothing was decided");
    }

    @Test
    void threeColumnsAreReadOneAfterTheOther() throws IOException, PassageException {
        String[] lines = {"%s line number one", "%s line number two", "%s line number three", "%s line number four"};
        try (PdfPages pages = new PdfPages()) {
            pages.page();
            for (int column = 0; column < 3; column++) {
                String name = "abc".substring(column, column + 1);
                for (int i = 0; i < lines.length; i++) {
                    pages.put(60 + column * 160, 700 - i * 12, lines[i].formatted(name));
                }
            }
            pages.to(file);
        }

        assertThat(read().text().text())
                .containsSubsequence(
                        "a line number one", "a line number four", "b line number one", "c line number one");
    }

    @Test
    void anInitialIsPutBeforeItsLine() throws IOException, PassageException {
        try (PdfPages pages = new PdfPages()) {
            pages.page()
                    .size(34)
                    .put(60, 676, "T")
                    .size(10)
                    .column(
                            84,
                            700,
                            "he treaty was signed in the",
                            "winter, and the envoys went",
                            "home before the river froze.")
                    .column(60, 664, "Nobody knows who held the pen, and", "nobody asked.")
                    .to(file);
        }

        assertThat(read().text().text())
                .isEqualTo("The treaty was signed in the\nwinter, and the envoys went\nhome before the river froze.\n"
                        + "Nobody knows who held the pen, and\nnobody asked.");
    }

    @Test
    void whatStandsOnItsHeadIsReadAsWell() throws IOException, PassageException {
        try (PdfPages pages = new PdfPages()) {
            pages.page(180)
                    .column(60, 700, "Nothing is upside down", "in what is read.")
                    .to(file);
        }
        Extract extract = read();

        assertThat(extract.text().text()).contains("Nothing is upside down");
    }

    @Test
    void ligaturesAreLetters() throws IOException, PassageException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().put(60, 700, "\uFB01nally, a re\uFB02ection").to(file);
        }

        assertThat(read().text().text()).isEqualTo("finally, a reflection");
    }

    @Test
    void squareMetresKeepTheirNumberAndWordsLoseThatOfANote() throws IOException, PassageException {
        try (PdfPages pages = new PdfPages()) {
            pages.page()
                    .put(60, 700, "It measures 86 600 km")
                    .raised("2")
                    .go("and has a border")
                    .raised("17");
            pages.go("with five states.").to(file);
        }

        assertThat(read().text().text()).isEqualTo("It measures 86 600 km2 and has a border with five states.");
    }

    @Test
    void theReaderIsToldOfEachPage() throws IOException, PassageException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().put(60, 700, "one").page().put(60, 700, "two").to(file);
        }
        List<String> told = new ArrayList<>();

        new PdfReader(Limits.STANDARD)
                .read(file, Watch.start((done, all) -> told.add(done + "/" + all), Limits.STANDARD.time()));

        assertThat(told).containsSubsequence("0/2", "1/2", "2/2");
    }
}
