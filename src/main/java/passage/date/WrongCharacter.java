package passage.date;

/** Why a character cannot stand where it does: the reasons a curator is likely to meet have sentences of their own. */
final class WrongCharacter {

    private WrongCharacter() {}

    /** The reason why nothing like the next character may follow a whole date. */
    static EdtfSyntaxException after(EdtfDate date, EdtfCursor cursor) {
        char next = cursor.peek();
        if (Character.isWhitespace(next)) {
            return cursor.wrong("space");
        }
        if (next == '/') {
            return cursor.wrong(date instanceof DateSet ? "set.interval" : "interval.second");
        }
        if (date instanceof DateSet) {
            return cursor.wrong("unexpected", quoted(next));
        }
        return switch (next) {
            case 'T', 't' -> cursor.wrong("time");
            case 'E', 'e', 'S', 's' -> cursor.wrong("exponent");
            case '?', '~', '%' -> cursor.wrong("qualification.twice");
            case '.' -> cursor.wrong("span.outside");
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> cursor.wrong("digit.extra");
            default -> cursor.wrong("unexpected", quoted(next));
        };
    }

    /** The reason why the next character, or the end of the text, is no digit of the number that is being read. */
    static EdtfSyntaxException insteadOfDigit(EdtfCursor cursor, String missing) {
        if (cursor.atEnd()) {
            return cursor.wrong(missing);
        }
        return switch (cursor.peek()) {
            case 'x', 'u', 'U' -> cursor.wrong("digit.unknown");
            case ' ', '\t', '\u00a0' -> cursor.wrong("space");
            case '(', ')' -> cursor.wrong("parenthesis");
            default -> cursor.wrong(missing);
        };
    }

    private static String quoted(char character) {
        return Character.isISOControl(character) ? String.format("U+%04X", (int) character) : "" + character;
    }
}
