package passage.export;

import java.util.ArrayList;
import java.util.List;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Mark;
import passage.display.Stroke;

/** What is printed in the margins of a sheet of a poster: where to cut it, and where the next sheets come to lie on it. */
final class TileMarks {

    private static final Stroke CUT = Stroke.solid(Colour.of("000000"), 0.5);
    private static final Stroke LAY = new Stroke(Colour.of("000000"), 0.5, 2);
    /** From the picture to a mark. */
    private static final double CLEAR = 1.5 * Tiling.MILLIMETRE;
    /** A mark ends well within what printers print. */
    private static final double LENGTH = 4 * Tiling.MILLIMETRE;

    private TileMarks() {}

    /**
     * The marks around a part of the picture.
     *
     * @param window where the part lies on the sheet
     * @param right whether a sheet follows on the right
     * @param below whether a sheet follows below
     */
    static List<Mark> around(Bounds window, boolean right, boolean below) {
        List<Mark> marks = new ArrayList<>();
        upright(marks, window, window.x(), CUT);
        upright(marks, window, window.right(), CUT);
        lying(marks, window, window.y(), CUT);
        lying(marks, window, window.bottom(), CUT);
        if (right) {
            upright(marks, window, window.right() - Tiling.OVERLAP, LAY);
        }
        if (below) {
            lying(marks, window, window.bottom() - Tiling.OVERLAP, LAY);
        }
        return marks;
    }

    private static void upright(List<Mark> marks, Bounds window, double x, Stroke stroke) {
        double above = window.y() - CLEAR;
        double under = window.bottom() + CLEAR;
        marks.add(new Mark.Rule(x, above - LENGTH, x, above, stroke));
        marks.add(new Mark.Rule(x, under, x, under + LENGTH, stroke));
    }

    private static void lying(List<Mark> marks, Bounds window, double y, Stroke stroke) {
        double before = window.x() - CLEAR;
        double behind = window.right() + CLEAR;
        marks.add(new Mark.Rule(before - LENGTH, y, before, y, stroke));
        marks.add(new Mark.Rule(behind, y, behind + LENGTH, y, stroke));
    }
}
