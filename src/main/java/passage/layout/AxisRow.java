package passage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import passage.display.Mark;

/**
 * The labels of one tier between the edges of the plot. One that an edge would cut is moved inside, or left out where it
 * would come too close to the next; the others stay where they are.
 */
final class AxisRow {

    /** From an edge of the plot to the nearest label. */
    static final double INSET = 6;

    private static final double CLEAR = 6;

    private final double left;
    private final double right;
    private final List<Mark.Text> whole = new ArrayList<>();
    private final List<Mark.Text> atEdges = new ArrayList<>();

    /** A row in a plot between two pixels. */
    AxisRow(double left, double right) {
        this.left = left + INSET;
        this.right = right - INSET;
    }

    /** Adds the label of a tick, centred on it. */
    void add(Mark.Text label) {
        if (label.x() >= left && label.bounds().right() <= right) {
            whole.add(label);
        } else {
            addAtEdge(label);
        }
    }

    /** Adds a label that has its place at the edge it is next to. */
    void addAtEdge(Mark.Text label) {
        double inside = Math.max(left, Math.min(label.x(), right - label.width()));
        if (inside + label.width() <= right) {
            atEdges.add(at(inside, label));
        }
    }

    /** What there is room for, from left to right. */
    List<Mark.Text> texts() {
        List<Mark.Text> texts = new ArrayList<>(whole);
        for (Mark.Text label : atEdges) {
            if (texts.stream().allMatch(other -> isClear(label, other))) {
                texts.add(label);
            }
        }
        texts.sort(Comparator.comparingDouble(Mark.Text::x));
        return texts;
    }

    private static boolean isClear(Mark.Text one, Mark.Text other) {
        return one.bounds().right() + CLEAR <= other.x() || other.bounds().right() + CLEAR <= one.x();
    }

    private static Mark.Text at(double x, Mark.Text text) {
        return new Mark.Text(
                x,
                text.baseline(),
                text.text(),
                text.font(),
                text.width(),
                text.ascent(),
                text.descent(),
                text.colour(),
                text.target());
    }
}
