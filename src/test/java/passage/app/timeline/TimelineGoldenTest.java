package passage.app.timeline;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import passage.paint.Goldens;

/** One timeline through every painter: the pictures are those that were looked at and kept. */
class TimelineGoldenTest {
    private static final Goldens GOLDENS = Goldens.in("app", "timeline");

    @Test
    void svgIsTheGoldenOne() throws IOException {
        GOLDENS.assertSvg("timeline", TinyTimeline.picture());
    }

    @Test
    void pngLooksLikeTheGoldenOne() throws IOException {
        GOLDENS.assertPng("timeline", TinyTimeline.picture());
    }

    @Test
    void canvasLooksLikeThePng() throws IOException {
        Likeness.assertSameShapes("timeline", TinyTimeline.picture(), TinyTimeline.picture());
        Likeness.assertSameLetters("timeline", TinyTimeline.picture(), TinyTimeline.picture());
    }
}
