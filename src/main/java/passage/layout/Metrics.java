package passage.layout;

/** The fixed lengths of the timeline, in points, on a grid of eight. */
public final class Metrics {

    /** Width of the column that names the lanes. */
    public static final double HEADER = 176;
    /** Height of the axis above the lanes. */
    public static final double AXIS = 48;
    /** Room left and right of the first and last event when everything is shown. */
    static final double PADDING = 16;
    /** Height of one row of events. */
    public static final double ROW = 22;
    /** The least height of a row in which a label and a bracket touch nothing in the rows beside it. */
    public static final double LEAST_ROW = 18;
    /** Room above the first row of a lane. */
    static final double LANE_TOP = 8;
    /** Room below its last row, where events without a label stand as dots. */
    static final double LANE_BOTTOM = 18;
    /** The least height of a lane: its name and its count, one below the other. */
    static final double LANE_LEAST = 46;
    /** Room between a mark and its label, and between a label and its badge. */
    static final double GAP = 8;
    /** The least room between two events of one row. */
    static final double CLEAR = 14;

    static final double DOT = 9;
    static final double RING = 11;
    static final double PILL_WIDTH = 12;
    static final double PILL_HEIGHT = 9;
    static final double BAR_HEIGHT = 9;
    static final double BADGE = 15;
    /** Room between a label and the disc with the number of its sources. */
    static final double BADGE_GAP = 6;
    /** Room between a label and the numbers of its sources. */
    static final double NUMBERS_GAP = 2;
    /** How far the numbers of sources are raised. */
    static final double RAISED = 4;
    /** Height and width of an icon before a label. */
    static final double ICON = 12;
    /** Height and width of the sign that sources contradict each other. */
    static final double SIGN = 13;
    /** Room between a mark and the initials or the sign beside it. */
    static final double ASIDE_GAP = 4;
    /** What the strokes beyond an approximate end take. */
    static final double TAIL = 7;

    static final double SMALL_DOT = 5;
    static final double CLUSTER = 16;
    /** The pitch of the two lines of a label. */
    static final double LINE = 16;
    /** Width of the places in which events without a label are gathered to a disc. */
    static final double PLACE = 40;
    /** The longest label that is cut where there is little room. */
    static final double SHORT_LABEL = 128;
    /** The same for what has to be named by all means. */
    static final double SHORTEST_LABEL = 72;
    /** The longest line of a label, before it is cut. */
    static final double LABEL = 300;

    private Metrics() {}

    /**
     * Height of a picture with its axis and one lane.
     *
     * @param row height of each of its rows
     */
    public static double heightOf(int rows, double row) {
        return AXIS + Math.max(LANE_LEAST, LANE_TOP + rows * row + LANE_BOTTOM);
    }
}
