package passage.display;

/** Takes commands, numbers and flags off the front of SVG path data, separators and all. */
final class PathScanner {
    private final String text;
    private int at;

    PathScanner(String text) {
        this.text = text;
        skipSpace();
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Whether a number comes next, so that the command before it is repeated. */
    boolean atNumber() {
        return !atEnd() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the next command begins an outline, as the first one of a path must. */
    boolean atMove() {
        return !atEnd() && "Mm".indexOf(text.charAt(at)) >= 0;
    }

    char command() {
        char command = text.charAt(at);
        if ("MmLlHhVvCcSsQqTtAaZz".indexOf(command) < 0) {
            throw wrong("a command");
        }
        at++;
        skipSpace();
        return command;
    }

    double number() {
        int from = at;
        skipAny("+-");
        int digits = skipDigits();
        if (skipAny(".")) {
            digits += skipDigits();
        }
        skipExponent();
        double value = digits == 0 ? Double.NaN : Double.parseDouble(text.substring(from, at));
        if (!Double.isFinite(value)) {
            at = from;
            throw wrong("a number");
        }
        skipSeparator();
        return value;
    }

    /** The flags of an arc are one digit each and need no space after them. */
    boolean flag() {
        if (atEnd() || "01".indexOf(text.charAt(at)) < 0) {
            throw wrong("0 or 1");
        }
        boolean flag = text.charAt(at++) == '1';
        skipSeparator();
        return flag;
    }

    IllegalArgumentException wrong(String wanted) {
        String found = atEnd() ? "its end" : "'" + text.charAt(at) + "'";
        return new IllegalArgumentException(
                "path data: expected %s at character %d, found %s".formatted(wanted, at + 1, found));
    }

    private void skipExponent() {
        int from = at;
        if (skipAny("eE")) {
            skipAny("+-");
            if (skipDigits() == 0) {
                at = from;
            }
        }
    }

    private int skipDigits() {
        int from = at;
        while (!atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private boolean skipAny(String characters) {
        if (atEnd() || characters.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSeparator() {
        skipSpace();
        if (skipAny(",")) {
            skipSpace();
        }
    }

    private void skipSpace() {
        while (!atEnd() && " \t\r\n\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
