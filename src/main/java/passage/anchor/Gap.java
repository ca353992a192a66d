package passage.anchor;

/**
 * What may stand between two letters of a text, as a set of readings.
 *
 * <p>Most gaps have one reading. A hyphen at a line end has three: {@code excep-⏎tional} may be read as one word,
 * {@code Azerbaijan-⏎Turkey} with its hyphen, {@code pre-⏎and} with hyphen and space. Two gaps are equal when they have
 * a reading in common.
 */
final class Gap {
    static final int NOTHING = 1;
    static final int SPACE = 2;
    static final int DASH = 4;
    static final int SPACE_DASH = 8;
    static final int DASH_SPACE = 16;
    static final int SPACE_DASH_SPACE = 32;

    private static final int WITH_DASH = DASH | SPACE_DASH | DASH_SPACE | SPACE_DASH_SPACE;

    /** White space on one side of a dash, or of nothing. */
    enum Space {
        NONE,
        WITHIN_LINE,
        LINE_BREAK;

        Space and(Space other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    /** The kinds of dash a gap may hold. */
    enum Dash {
        NONE,
        /** U+00AD: seen only at a line end. */
        SOFT,
        /** May break a word at a line end. */
        HYPHEN,
        /** Never breaks a word. */
        LONG
    }

    private Gap() {}

    /** The readings of a dash with what is on either side of it. */
    static int readings(Space before, Dash dash, Space after) {
        return switch (dash) {
            case NONE -> before.and(after) == Space.NONE ? NOTHING : SPACE;
            case SOFT -> softHyphen(before, after);
            case HYPHEN -> withDash(before, after) | (breaksWord(before, after) ? NOTHING : 0);
            case LONG -> withDash(before, after);
        };
    }

    static boolean agree(int readings, int others) {
        return (readings & others) != 0;
    }

    static boolean hasDash(int readings) {
        return (readings & WITH_DASH) != 0;
    }

    /** Whether the letters on either side may belong to one word. */
    static boolean mayJoin(int readings) {
        return (readings & NOTHING) != 0;
    }

    /** The reading to show, where the gap stands between these two letters. */
    static String shown(int readings, char before, char after) {
        if (mayJoin(readings)) {
            boolean oneWord = readings == NOTHING || Character.isLetter(before) && Character.isLowerCase(after);
            return oneWord ? "" : "-";
        }
        if ((readings & SPACE_DASH_SPACE) != 0) {
            return " - ";
        }
        if ((readings & DASH) != 0) {
            return "-";
        }
        return (readings & DASH_SPACE) != 0 ? "- " : (readings & SPACE_DASH) != 0 ? " -" : " ";
    }

    private static boolean breaksWord(Space before, Space after) {
        return before == Space.NONE && after == Space.LINE_BREAK;
    }

    private static int softHyphen(Space before, Space after) {
        return breaksWord(before, after) ? NOTHING | DASH : readings(before, Dash.NONE, after);
    }

    /** A line break beside a dash may stand for a space or for nothing. */
    private static int withDash(Space before, Space after) {
        int readings = 0;
        if (before != Space.WITHIN_LINE) {
            readings |= after != Space.WITHIN_LINE ? DASH : 0;
            readings |= after != Space.NONE ? DASH_SPACE : 0;
        }
        if (before != Space.NONE) {
            readings |= after != Space.WITHIN_LINE ? SPACE_DASH : 0;
            readings |= after != Space.NONE ? SPACE_DASH_SPACE : 0;
        }
        return readings;
    }
}
