package passage.layout;

import java.util.ArrayList;
import java.util.List;
import passage.display.Font;
import passage.display.Mark;

/** Says in words, beside the axis, that equal lengths are not equal times: in every picture, wherever it ends up. */
final class ScaleNote {

    private static final double INSET = 16;
    private static final double PITCH = 13;

    private ScaleNote() {}

    static List<Mark> of(Frame frame, Texts texts, Words words) {
        Font font = frame.theme().badge();
        List<String> lines = LineBreaks.of(words.balanced(), font, Metrics.HEADER - 2 * INSET, texts.measurer());
        List<Mark> marks = new ArrayList<>();
        double middle = (Metrics.AXIS - (lines.size() - 1) * PITCH) / 2;
        for (String line : lines) {
            marks.add(texts.left(line, INSET, middle, font, frame.theme().muted()));
            middle += PITCH;
        }
        return marks;
    }
}
