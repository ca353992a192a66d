package passage.date;

import java.util.ArrayList;
import java.util.List;

/** Reads dates and spans of dates between brackets (one of them) or braces (all of them). */
final class SetGrammar {

    private SetGrammar() {}

    /** Whether a set begins here. */
    static boolean opens(EdtfCursor cursor) {
        return cursor.atAny("[{");
    }

    static DateSet read(EdtfCursor cursor) throws EdtfSyntaxException {
        DateSet.Choice choice = cursor.next() == '[' ? DateSet.Choice.ONE_OF : DateSet.Choice.ALL_OF;
        List<Span> members = new ArrayList<>();
        members.add(first(cursor, choice));
        while (takeComma(cursor)) {
            members.add(later(cursor, choice));
        }
        if (!cursor.take("" + choice.closing)) {
            throw cursor.at(" ") ? cursor.wrong("space") : cursor.wrong("set.closing", "" + choice.closing);
        }
        return new DateSet(choice, members);
    }

    /** Reads a comma, and the spaces around it, which mean nothing. */
    private static boolean takeComma(EdtfCursor cursor) {
        cursor.skipSpacesBefore(",");
        boolean comma = cursor.take(",");
        if (comma) {
            cursor.skipSpaces();
        }
        return comma;
    }

    private static Span first(EdtfCursor cursor, DateSet.Choice choice) throws EdtfSyntaxException {
        if (cursor.take(Interval.OPEN)) {
            return new Span(Endpoint.Missing.OPEN, new Endpoint.Known(DateGrammar.read(cursor)));
        }
        if (cursor.at("" + choice.closing)) {
            throw cursor.wrong("set.empty");
        }
        return member(cursor, choice);
    }

    private static Span later(EdtfCursor cursor, DateSet.Choice choice) throws EdtfSyntaxException {
        if (cursor.at(Interval.OPEN)) {
            throw cursor.wrong("set.open-start");
        }
        return member(cursor, choice);
    }

    private static Span member(EdtfCursor cursor, DateSet.Choice choice) throws EdtfSyntaxException {
        SingleDate first = DateGrammar.read(cursor);
        if (!cursor.take(Interval.OPEN)) {
            return Span.at(first);
        }
        Endpoint from = new Endpoint.Known(first);
        if (cursor.at("" + choice.closing)) {
            return new Span(from, Endpoint.Missing.OPEN);
        }
        if (cursor.at(",")) {
            throw cursor.wrong("set.open-end");
        }
        int index = cursor.position();
        Endpoint to = new Endpoint.Known(DateGrammar.read(cursor));
        if (Span.reversed(from, to)) {
            throw cursor.wrongAt(index, "interval.reversed");
        }
        return new Span(from, to);
    }
}
