package passage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.layout.Theme;

class ExporterTest {
    private static Exporter exporter;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheTimeline() {
        exporter = new Exporter(Shipped.dataset(), List.of());
    }

    private static ExportRequest request(String size) {
        return request(size, Optional.empty());
    }

    private static ExportRequest request(String size, Optional<EdtfDate> range) {
        return request(size, range, Theme.LIGHT);
    }

    private static ExportRequest request(String size, Optional<EdtfDate> range, Theme theme) {
        ExportRequest request =
                ExportRequest.whole(Locale.ENGLISH).at(Sizes.of(size)).in(theme);
        return range.map(date -> request.of(new Scope.Range(date))).orElse(request);
    }

    private void assertNothingElseBeside(Path... files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrder(files);
        }
    }

    @ParameterizedTest
    @CsvSource({"640x360, 640, 360", "A5, 1240, 874", "100x50mm, 591, 295"})
    void pngHasThePixelsAskedFor(String size, int width, int height) throws Exception {
        Path file = folder.resolve("picture.png");
        exporter.write(request(size), ExportFormat.PNG, file, Progress.NONE);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertNothingElseBeside(file);
    }

    @ParameterizedTest
    @CsvSource({"1920x1080, 1920, 1080", "1001x701, 1001, 701", "A5, 1240, 874"})
    void magnifiedPictureHasThePixelsAskedFor(String size, int width, int height) throws Exception {
        Path file = folder.resolve("picture.png");
        exporter.write(request(size, Optional.empty(), Theme.PROJECTOR), ExportFormat.PNG, file, Progress.NONE);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @Test
    void magnifiedPictureIsLaidOutOnLessRoomThanItTakes() throws Exception {
        ExportRequest projector = request("1200x600", Optional.empty(), Theme.PROJECTOR);
        assertThat(exporter.sheet(projector).list().width()).isEqualTo(800);
        Path file = folder.resolve("picture.svg");
        exporter.write(projector, ExportFormat.SVG, file, Progress.NONE);
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertThat(svg.getAttribute("width")).isEqualTo("1200");
        assertThat(svg.getAttribute("height")).isEqualTo("600");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 800 400");
    }

    @Test
    void svgIsXmlInWhichAnEventCanBeFound() throws Exception {
        Path file = folder.resolve("picture.svg");
        exporter.write(request("1600x900"), ExportFormat.SVG, file, Progress.NONE);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        Element event = byId(document, "event-treaty-of-karlowitz");
        assertThat(event.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("1699 · Treaty of Karlowitz");
        assertNothingElseBeside(file);
    }

    private static Element byId(Document document, String id) {
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        throw new AssertionError("nothing has the id " + id);
    }

    @ParameterizedTest
    @EnumSource
    void sameRequestGivesTheSameBytes(ExportFormat format) throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        exporter.write(request("500x300"), format, one, Progress.NONE);
        exporter.write(request("500x300"), format, other, Progress.NONE);
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    }

    @Test
    void fileThatIsThereIsReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("picture.svg"), "before");
        exporter.write(request("300x200"), ExportFormat.SVG, file, Progress.NONE);
        assertThat(file).content().startsWith("<").doesNotContain("before");
        assertNothingElseBeside(file);
    }

    @Test
    void fileThatIsThereStaysWholeWhenPaintingFails() throws Exception {
        Path file = Files.writeString(folder.resolve("picture.png"), "before");
        ExportRequest tooLarge = request("70000x100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporter.write(tooLarge, ExportFormat.PNG, file, Progress.NONE));
        assertThat(file).hasContent("before");
        assertNothingElseBeside(file);
    }

    /** A move would quietly put the file in the place of a folder that is empty. */
    @ParameterizedTest
    @EnumSource
    void folderIsNotReplacedByAFile(ExportFormat format) throws Exception {
        Path target = Files.createDirectory(folder.resolve("picture"));
        assertThatExceptionOfType(PassageException.class)
                .isThrownBy(() -> exporter.write(request("300x200"), format, target, Progress.NONE))
                .withMessage(target + " is a folder. Name a file in it.");
        assertThat(target).isDirectory();
        Files.writeString(target.resolve("inside"), "kept");
        assertThatExceptionOfType(PassageException.class)
                .isThrownBy(() -> exporter.write(request("300x200"), format, target, Progress.NONE));
        assertThat(target.resolve("inside")).hasContent("kept");
        assertNothingElseBeside(target);
    }

    @Test
    void missingFolderIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(PassageException.class)
                .isThrownBy(() -> exporter.write(
                        request("300x200"), ExportFormat.PNG, nowhere.resolve("picture.png"), Progress.NONE))
                .withMessage("There is no folder " + nowhere + ". Make it, or choose another.");
    }

    /** From before anything is made until all of it is written. */
    @ParameterizedTest
    @EnumSource
    void workThatIsEndedLeavesNoFileBehind(ExportFormat format) throws Exception {
        Path file = folder.resolve("picture");
        AtomicInteger steps = new AtomicInteger();
        exporter.write(request("300x200"), format, file, (_, _) -> steps.incrementAndGet());
        Files.delete(file);
        for (int last : new int[] {1, steps.get() / 2, steps.get()}) {
            AtomicInteger step = new AtomicInteger();
            Progress ended = (_, _) -> {
                if (step.incrementAndGet() == last) {
                    throw new CancellationException();
                }
            };
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> exporter.write(request("300x200"), format, file, ended));
            assertNothingElseBeside();
        }
    }

    /** Numbers are written in other digits where the machine speaks Persian or Arabic. */
    @ParameterizedTest
    @EnumSource
    void languageOfTheMachineChangesNothing(ExportFormat format) throws Exception {
        Path usual = folder.resolve("usual");
        Path other = folder.resolve("other");
        Locale machine = Locale.getDefault();
        exporter.write(request("500x300"), format, usual, Progress.NONE);
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
            exporter.write(request("500x300"), format, other, Progress.NONE);
        } finally {
            Locale.setDefault(machine);
        }
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(usual));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-01", "2100/..", "../1500", "[..1800]", "9000", "-2000/-1900"})
    void anyRangeGivesAPicture(String range) throws EdtfSyntaxException {
        assertThat(exporter.sheet(request("800x500", Optional.of(EdtfDate.parse(range))))
                        .list()
                        .marks())
                .allMatch(mark -> mark.bounds().isFinite());
    }

    @ParameterizedTest
    @CsvSource({"1x1", "10x10", "176x48", "177x49", "200x9000"})
    void pictureTooSmallToReadIsPaintedAllTheSame(String size) throws Exception {
        // Slides have a size of their own.
        for (ExportFormat format : EnumSet.complementOf(EnumSet.of(ExportFormat.PPTX))) {
            Path file = folder.resolve("small");
            exporter.write(request(size), format, file, Progress.NONE);
            assertThat(file).isNotEmptyFile();
        }
    }
}
