package passage.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import passage.dataset.Dataset;
import passage.dataset.Progress;
import passage.lesson.Lesson;
import passage.paint.FontMetrics;

/** Decks as a program for presentations reads them, for tests. */
final class DeckFile {

    private DeckFile() {}

    /** The list and its lessons. */
    record Timeline(Dataset dataset, List<Lesson> lessons) {}

    static Timeline timeline() {
        return new Timeline(Shipped.dataset(), Shipped.lessons());
    }

    static byte[] bytes(Timeline timeline, ExportRequest request, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Content content = Content.of(timeline.dataset(), timeline.lessons(), request);
        new DeckWriter(new FontMetrics()).pptx(content, request, out, progress);
        return out.toByteArray();
    }

    static List<XSLFSlide> slides(Timeline timeline, ExportRequest request) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(timeline, request, Progress.NONE))).getSlides();
    }

    /** The boxes of words on a slide. */
    static List<XSLFTextShape> boxes(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> !shape.getText().isEmpty())
                .toList();
    }

    /** All words on a slide. */
    static String text(XSLFSlide slide) {
        return boxes(slide).stream().map(XSLFTextShape::getText).collect(Collectors.joining("\n"));
    }

    /** What only the speaker sees; "" where there is nothing. */
    static String notes(XSLFSlide slide) {
        return slide.getNotes() == null
                ? ""
                : Arrays.stream(slide.getNotes().getPlaceholders())
                        .filter(shape -> shape.getTextType() == Placeholder.BODY)
                        .map(XSLFTextShape::getText)
                        .collect(Collectors.joining("\n"));
    }

    /** What the pictures of a slide show, in words. */
    static List<String> descriptions(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(shape -> ((CTPicture) shape.getXmlObject())
                        .getNvPicPr()
                        .getCNvPr()
                        .getDescr())
                .toList();
    }
}
