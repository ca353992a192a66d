package passage.date;

/** Reads EDTF text by recursive descent: a set, an interval, or a single date, and nothing after it. */
final class EdtfParser {

    private EdtfParser() {}

    static EdtfDate parse(String text) throws EdtfSyntaxException {
        EdtfCursor cursor = new EdtfCursor(text);
        if (cursor.atEnd()) {
            throw cursor.wrong("empty");
        }
        EdtfDate date = SetGrammar.opens(cursor) ? SetGrammar.read(cursor) : IntervalGrammar.read(cursor);
        if (!cursor.atEnd()) {
            throw WrongCharacter.after(date, cursor);
        }
        return date;
    }
}
