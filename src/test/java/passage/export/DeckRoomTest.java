package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Dataset;
import passage.dataset.LocalizedText;
import passage.display.Face;
import passage.display.Font;
import passage.layout.LineBreaks;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.paint.FontMetrics;

/** No words run out of their box, no box over another or out of the slide. */
class DeckRoomTest {
    private static final FontMetrics METRICS = new FontMetrics();
    private static final Rectangle2D SLIDE = new Rectangle2D.Double(0, 0, 960, 540);

    private static DeckFile.Timeline timeline;

    @BeforeAll
    static void readTheTimeline() {
        timeline = DeckFile.timeline();
    }

    private static DeckFile.Timeline titled(String title) {
        LocalizedText text = LocalizedText.of(title);
        Dataset dataset = timeline.dataset().with(event -> event.titled(text));
        List<Lesson> lessons = timeline.lessons().stream()
                .map(lesson -> new Lesson(lesson.id(), text, lesson.minutes(), lesson.steps()))
                .toList();
        return new DeckFile.Timeline(dataset, lessons);
    }

    private static void assertRoom(List<XSLFSlide> slides) {
        for (XSLFSlide slide : slides) {
            List<XSLFTextShape> boxes = DeckFile.boxes(slide);
            for (XSLFTextShape box : boxes) {
                String where = "slide " + slide.getSlideNumber() + ": " + box.getText();
                assertThat(SLIDE.contains(box.getAnchor())).as(where).isTrue();
                assertThat(height(box))
                        .as(where)
                        .isLessThanOrEqualTo(box.getAnchor().getHeight() + 0.01);
                assertThat(boxes)
                        .filteredOn(other -> other != box)
                        .as(where)
                        .noneMatch(other -> other.getAnchor().intersects(box.getAnchor()));
            }
        }
    }

    /** Set in our own font, lines as high as Roboto's are. */
    private static double height(XSLFTextShape box) {
        double height = 0;
        for (XSLFTextParagraph paragraph : box.getTextParagraphs()) {
            double indent = paragraph.getLeftMargin() == null ? 0 : paragraph.getLeftMargin();
            double size = 0;
            StringBuilder words = new StringBuilder();
            boolean bold = false;
            boolean serif = false;
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                size = Math.max(size, run.getFontSize());
                boolean date = run.getRawText().endsWith("\t");
                words.append(date ? "" : run.getRawText());
                bold |= run.isBold();
                serif |= "Liberation Serif".equals(run.getFontFamily());
            }
            Font font = new Font(serif ? Face.SERIF : bold ? Face.SANS_BOLD : Face.SANS, size);
            double width = box.getAnchor().getWidth() - indent;
            for (String line : LineBreaks.of(words.toString(), font, width, METRICS)) {
                height += size * 1.18 * Math.max(1, Math.ceil(METRICS.width(line, font) / width));
            }
            height += height == 0 || paragraph.getSpaceBefore() == null ? 0 : Math.max(0, -paragraph.getSpaceBefore());
        }
        return height;
    }

    @ParameterizedTest
    @ValueSource(strings = {"from-recognition-to-alliance", "one-war-several-accounts"})
    void everythingOfALessonHasRoom(String lesson) throws IOException {
        ExportRequest request = ExportRequest.whole(Locale.of("az"))
                .of(new Scope.OfLesson(lesson))
                .in(Theme.PROJECTOR)
                .withSources(CitationStyle.APA);
        assertRoom(DeckFile.slides(timeline, request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az"})
    void everythingOfTheTimelineHasRoom(String language) throws IOException {
        assertRoom(DeckFile.slides(
                timeline, ExportRequest.whole(Locale.of(language)).withSources(CitationStyle.APA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Şuşa Bəyannaməsi ", "ə", "👨‍👩‍👧 "})
    void titlesOfAThousandLettersHaveRoomAndStandWholeInTheNotes(String piece) throws IOException {
        String title = piece.repeat(Math.ceilDiv(1000, piece.length())).strip();
        DeckFile.Timeline titled = titled(title);
        ExportRequest request =
                ExportRequest.whole(Locale.ENGLISH).titled(title).of(new Scope.OfLesson("treaties-that-drew-the-map"));
        List<XSLFSlide> lesson = DeckFile.slides(titled, request);
        assertRoom(lesson);
        assertThat(DeckFile.notes(lesson.getFirst())).contains(title);
        assertThat(DeckFile.notes(lesson.get(1))).contains(title);
    }

    @Test
    void aWholeTimelineOfLongTitlesHasRoom() throws IOException {
        String title = "Şuşa Bəyannaməsi ".repeat(60).strip();
        assertRoom(DeckFile.slides(titled(title), ExportRequest.whole(Locale.ENGLISH)));
    }
}
