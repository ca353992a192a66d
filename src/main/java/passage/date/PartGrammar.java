package passage.date;

/**
 * Reads one number of a date: a sign of doubt that is its own, its digits, and a sign that speaks for it and all before.
 */
final class PartGrammar {

    private PartGrammar() {}

    /**
     * A number as written.
     *
     * @param own the sign on its left
     * @param shared the sign on its right
     * @param index where its digits begin
     */
    record Written(String digits, Qualification own, Qualification shared, int index) {

        boolean is(String expected) {
            return digits.equals(expected);
        }
    }

    /** Reads a year: four digits, perhaps after a minus sign. */
    static Written year(EdtfCursor cursor) throws EdtfSyntaxException {
        Qualification own = qualification(cursor);
        int index = cursor.position();
        String sign = cursor.take("-") ? "-" : "";
        Written year = finish(cursor, own, index, sign + digits(cursor, 4, "year"));
        if (year.is("-0000")) {
            throw cursor.wrongAt(index, "year.negative-zero");
        }
        return year;
    }

    /** Reads a number of two digits; where one is missing, {@code name} says of what. */
    static Written twoDigits(EdtfCursor cursor, String name) throws EdtfSyntaxException {
        Qualification own = qualification(cursor);
        int index = cursor.position();
        return finish(cursor, own, index, digits(cursor, 2, name));
    }

    /** Reads the sign that may stand here. */
    static Qualification qualification(EdtfCursor cursor) {
        return cursor.atAny("?~%") ? Qualification.ofSign(cursor.next()) : Qualification.CERTAIN;
    }

    private static Written finish(EdtfCursor cursor, Qualification own, int index, String digits) {
        return new Written(digits, own, qualification(cursor), index);
    }

    private static String digits(EdtfCursor cursor, int count, String name) throws EdtfSyntaxException {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < count) {
            if (!cursor.atAny("0123456789" + DatePart.UNKNOWN_DIGIT)) {
                throw WrongCharacter.insteadOfDigit(cursor, name + ".digits");
            }
            digits.append(cursor.next());
        }
        return digits.toString();
    }
}
