package passage.date;

/** Reads a year of more than four digits after its {@code Y}. */
final class LongYearGrammar {

    private static final int LEAST_DIGITS = 5;
    private static final int MOST_DIGITS = 9;

    private LongYearGrammar() {}

    static LongYear read(EdtfCursor cursor) throws EdtfSyntaxException {
        cursor.take("Y");
        StringBuilder digits = new StringBuilder(cursor.take("-") ? "-" : "");
        if (cursor.at("0")) {
            throw cursor.wrong("year.leading-zero");
        }
        int count = 0;
        while (cursor.atAny("0123456789")) {
            if (count++ == MOST_DIGITS) {
                throw cursor.wrong("year.too-long");
            }
            digits.append(cursor.next());
        }
        if (count < LEAST_DIGITS) {
            throw tooShort(cursor);
        }
        return new LongYear(new DatePart(digits.toString(), PartGrammar.qualification(cursor)));
    }

    private static EdtfSyntaxException tooShort(EdtfCursor cursor) {
        return cursor.atAny("ES") ? cursor.wrong("exponent") : cursor.wrong("year.too-short");
    }
}
