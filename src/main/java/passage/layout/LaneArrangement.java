package passage.layout;

import java.util.List;

/**
 * One lane arranged.
 *
 * @param index from 0 at the top
 * @param top distance from the top of the first lane, in points
 * @param row height of a row
 * @param cells its events at every zoom
 */
record LaneArrangement(Lane lane, int index, double top, double height, double row, LaneCells cells) {

    /** What the line between two lanes takes of the lower edge, in points. */
    private static final double ABOVE_LINE = 1;

    /** Its part from one unit to another at a zoom step. */
    List<Cell> covering(Zoom zoom, double fromUnit, double toUnit) {
        return cells.covering(zoom, fromUnit, toUnit);
    }

    /** Middle of a row, from the top of the first lane. */
    double rowMiddle(int number) {
        return top + Metrics.LANE_TOP + row * (number + 0.5);
    }

    /** Where the dots of events without a label stand. */
    double dotsMiddle() {
        return top + height - Metrics.LANE_BOTTOM / 2 - ABOVE_LINE;
    }
}
