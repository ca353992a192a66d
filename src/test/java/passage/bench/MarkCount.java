package passage.bench;

import java.util.List;
import passage.display.DisplayList;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Style;
import passage.display.Target;

/**
 * How much a picture shows.
 *
 * @param marks that leave something on it; groups and rectangles that are there for the pointer only do not
 * @param labels lines of text that name an event
 */
record MarkCount(int marks, int labels) {

    static MarkCount of(DisplayList list) {
        int[] counts = new int[2];
        count(list.marks(), counts);
        return new MarkCount(counts[0], counts[1]);
    }

    private static void count(List<Mark> marks, int[] counts) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> count(group.marks(), counts);
                case Mark.Rect rect -> counts[0] += isSeen(rect.style()) ? 1 : 0;
                case Mark.Text text -> {
                    counts[0]++;
                    counts[1] += text.target().orElse(null) instanceof Target.Event ? 1 : 0;
                }
                case Mark.Rule _, Mark.Symbol _, Mark.Line _ -> counts[0]++;
            }
        }
    }

    private static boolean isSeen(Style style) {
        return !style.fill().equals(Fill.NONE) || style.stroke().isDrawn();
    }
}
