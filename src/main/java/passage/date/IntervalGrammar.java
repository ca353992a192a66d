package passage.date;

/** Reads a single date, or two endpoints with a slash between them, each a date, {@code ..} or nothing. */
final class IntervalGrammar {

    private static final String SLASH = "/";

    private IntervalGrammar() {}

    static EdtfDate read(EdtfCursor cursor) throws EdtfSyntaxException {
        Endpoint from = cursor.at(SLASH) ? Endpoint.Missing.UNKNOWN : endpoint(cursor);
        if (cursor.take(SLASH)) {
            return interval(from, cursor);
        }
        if (from instanceof Endpoint.Known(SingleDate date)) {
            return date;
        }
        throw cursor.wrong("interval.slash");
    }

    private static Interval interval(Endpoint from, EdtfCursor cursor) throws EdtfSyntaxException {
        int index = cursor.position();
        Endpoint to = cursor.atEnd() ? Endpoint.Missing.UNKNOWN : endpoint(cursor);
        if (from == Endpoint.Missing.UNKNOWN && to == Endpoint.Missing.UNKNOWN) {
            throw cursor.wrong("interval.empty");
        }
        if (Span.reversed(from, to)) {
            throw cursor.wrongAt(index, "interval.reversed");
        }
        return new Interval(new Span(from, to));
    }

    private static Endpoint endpoint(EdtfCursor cursor) throws EdtfSyntaxException {
        if (cursor.at("unknown") || cursor.at("open")) {
            throw cursor.wrong("interval.words");
        }
        return cursor.take(Interval.OPEN) ? Endpoint.Missing.OPEN : new Endpoint.Known(DateGrammar.read(cursor));
    }
}
