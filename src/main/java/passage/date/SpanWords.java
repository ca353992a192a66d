package passage.date;

import java.time.LocalDate;
import passage.date.Endpoint.Known;
import passage.date.Endpoint.Missing;

/** Words for what lies between two endpoints. */
record SpanWords(Lexicon lexicon) {

    /** The words of an interval. */
    String phrase(Span span) {
        return switch (span.from()) {
            case Known(SingleDate first) -> from(first, span.to());
            case Missing missing -> until(missing, span.to());
        };
    }

    private String from(SingleDate first, Endpoint to) {
        return switch (to) {
            case Known(SingleDate last) -> between(first, last);
            case Missing.OPEN -> lexicon.phrase("since", Case.PLAIN, words(first, Case.FROM));
            case Missing.UNKNOWN -> lexicon.phrase("since.end-unknown", Case.PLAIN, words(first, Case.FROM));
        };
    }

    private String until(Missing from, Endpoint to) {
        if (to instanceof Known(SingleDate last)) {
            String key = from == Missing.OPEN ? "until" : "until.start-unknown";
            return lexicon.phrase(key, Case.PLAIN, words(last, Case.UNTIL));
        }
        if (from == Missing.UNKNOWN) {
            return lexicon.phrase("since", Case.PLAIN, lexicon.phrase("date.unknown", Case.FROM));
        }
        return to == Missing.UNKNOWN
                ? lexicon.phrase("until", Case.PLAIN, lexicon.phrase("date.unknown", Case.UNTIL))
                : lexicon.phrase("open", Case.PLAIN);
    }

    private String between(SingleDate first, SingleDate last) {
        if (first.equals(last)) {
            return words(first, Case.PLAIN);
        }
        if (certain(first)
                && certain(last)
                && first.parts().size() == last.parts().size()) {
            return new UnitWords(lexicon).units(firstDay(first), firstDay(last), Unit.finest(first.parts()));
        }
        return lexicon.phrase("range", Case.PLAIN, words(first, Case.PLAIN), words(last, Case.PLAIN));
    }

    /** Whether the date is one whole unit of the calendar and nothing is left open about it. */
    static boolean certain(SingleDate date) {
        return date instanceof CalendarDate && !date.approximate() && !date.uncertain() && !date.unspecified();
    }

    private static LocalDate firstDay(SingleDate date) {
        return date.range().firstDay().orElseThrow();
    }

    private String words(SingleDate date, Case form) {
        return new SingleDateWords(lexicon).phrase(date, form);
    }
}
