package passage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.Bounds;
import passage.display.DisplayList;
import passage.display.Mark;
import passage.display.Style;
import passage.display.TextMeasurer;

/** Draws an arrangement as it looks through a frame. The same input gives the same list, mark for mark. */
public final class TimelineLayout {

    private TimelineLayout() {}

    /**
     * The whole picture: axis above, lanes below, their names at the left.
     *
     * @param title what the picture shows, in words
     */
    public static DisplayList of(Arrangement arrangement, Frame frame, String title, TextMeasurer measurer) {
        Texts texts = new Texts(measurer);
        Words words = arrangement.words();
        AxisMarks axis = new AxisMarks(frame, texts);
        List<Mark> marks = new ArrayList<>();
        new LaneMarks(frame, texts, words).draw(arrangement, axis.upper(), marks::add);
        Bounds head = new Bounds(0, 0, frame.width(), Metrics.AXIS);
        marks.add(new Mark.Rect(head, 0, Style.filled(frame.theme().panel()), Optional.empty()));
        if (frame.hasNames() && frame.scale() instanceof BalancedScale) {
            marks.addAll(ScaleNote.of(frame, texts, words));
        }
        axis.draw(marks::add);
        return new DisplayList(frame.width(), frame.height(), frame.theme().ground(), title, marks);
    }
}
