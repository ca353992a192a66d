package passage.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import passage.layout.Placed.Side;

/**
 * Gives the items of a stretch of one lane their rows at one zoom. An item that has a row keeps it; it may get a fuller
 * label, or its label on the better side, where there is room in that row. Of the others the first one offered gets the
 * highest row where its mark and label are free of all earlier ones.
 */
final class LanePlacer {

    private final Rules rules;
    private final double pixelsPerUnit;
    private final double leftEdge;
    private final double rightEdge;
    private final int mostRows;
    private final List<Row> rows = new ArrayList<>();
    /** The rows that hold something nearly as long as the timeline. */
    private final BitSet longRows = new BitSet();

    /**
     * @param leftEdge nothing that is placed anew stands left of this pixel from unit 0, nor right of {@code rightEdge}, room
     *     to the next included
     * @param mostRows how many rows there are
     */
    LanePlacer(Rules rules, double pixelsPerUnit, double leftEdge, double rightEdge, int mostRows) {
        this.rules = rules;
        this.pixelsPerUnit = pixelsPerUnit;
        this.leftEdge = leftEdge;
        this.rightEdge = rightEdge;
        this.mostRows = mostRows;
    }

    /** Leaves an item where it is. */
    void keep(Placed placed) {
        for (int i = placed.row(); i < placed.row() + placed.rows(); i++) {
            row(i).take(placed.left(pixelsPerUnit), placed.right(pixelsPerUnit));
        }
        if (rules.isLong(placed)) {
            longRows.set(placed.row(), placed.row() + placed.rows());
        }
    }

    /** Leaves an item where it is, if that is free. */
    boolean keepIfFree(Placed placed) {
        boolean free = isFree(placed, placed.row());
        if (free) {
            keep(placed);
        }
        return free;
    }

    private Row row(int index) {
        while (rows.size() <= index) {
            rows.add(new Row());
        }
        return rows.get(index);
    }

    /** Gives an item a row, in the fullest form for which there is one; null where there is none. */
    Placed place(TimelineItem item) {
        return place(item, Double.MAX_VALUE);
    }

    /** The same with a label of at most that width, in points. */
    Placed place(TimelineItem item, double widest) {
        ItemForms forms = rules.forms(item);
        if (!hasRoomFor(forms.place())) {
            return null;
        }
        for (Placed form : forms) {
            if (form.label().width() > widest || !isInside(form)) {
                continue;
            }
            double left = form.left(pixelsPerUnit);
            double right = form.right(pixelsPerUnit);
            for (int i = 0; i + form.rows() <= mostRows; i++) {
                if (isFree(i, i + form.rows(), left, right) && leavesRoom(form, i)) {
                    return taken(form, i);
                }
            }
        }
        return null;
    }

    /** Whether any row has room for its dates alone; where there is none, no label need be measured. */
    private boolean hasRoomFor(ItemPlace place) {
        double left = place.left(pixelsPerUnit);
        double right = place.right(pixelsPerUnit) + Metrics.CLEAR;
        for (int i = 0; i < mostRows; i++) {
            if (isFree(i, i + 1, left, right)) {
                return true;
            }
        }
        return false;
    }

    /** The item in the fullest form that its row has room for. */
    Placed improved(Placed placed) {
        if (placed.side() == Side.ABOVE || !isInside(placed)) {
            return placed;
        }
        Placed best = placed;
        giveBack(placed);
        for (Placed form : rules.forms(placed.item())) {
            if (form.label().equals(placed.label()) && form.side() == placed.side()) {
                break;
            }
            boolean fits = form.side() != Side.ABOVE && placed.row() + form.rows() <= mostRows && isInside(form);
            if (fits && isFree(form, placed.row())) {
                best = form;
                break;
            }
        }
        return taken(best, placed.row());
    }

    /** Long items fill no more than every other row, so that others can be seen beside them. */
    private boolean leavesRoom(Placed form, int first) {
        return !rules.isLong(form) || 2 * longRows.get(0, first).cardinality() <= first;
    }

    private void giveBack(Placed placed) {
        for (int i = placed.row(); i < placed.row() + placed.rows(); i++) {
            rows.get(i).giveBack(placed.left(pixelsPerUnit));
        }
    }

    private Placed taken(Placed form, int row) {
        Placed placed = rules.inRow(form, row);
        keep(placed);
        return placed;
    }

    private boolean isInside(Placed form) {
        boolean from = form.left(pixelsPerUnit) >= leftEdge;
        boolean to = form.right(pixelsPerUnit) <= rightEdge;
        return form.isPossible(pixelsPerUnit)
                && (from && to && rules.keepsToView(form, pixelsPerUnit) || rules.isReadableCut(form, pixelsPerUnit));
    }

    private boolean isFree(Placed form, int first) {
        return isFree(first, first + form.rows(), form.left(pixelsPerUnit), form.right(pixelsPerUnit));
    }

    private boolean isFree(int first, int end, double left, double right) {
        for (int i = first; i < Math.min(end, rows.size()); i++) {
            if (!rows.get(i).isFree(left, right)) {
                return false;
            }
        }
        return true;
    }
}
