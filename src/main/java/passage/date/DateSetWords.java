package passage.date;

import java.time.LocalDate;
import java.util.List;
import passage.date.Endpoint.Known;
import passage.date.Endpoint.Missing;

/** Words for a set: its members joined by "or" or by "and". */
record DateSetWords(Lexicon lexicon) {

    String phrase(DateSet set) {
        boolean one = set.choice() == DateSet.Choice.ONE_OF;
        SpanWords spans = new SpanWords(lexicon);
        List<String> members = set.members().stream()
                .map(member -> one ? choice(member, spans) : spans.phrase(member))
                .toList();
        return lexicon.list(one ? "list.or" : "list.and", members);
    }

    /** A single date that is somewhere in the span. */
    private String choice(Span span, SpanWords spans) {
        return switch (span) {
            case Span(Missing _, Known(SingleDate last)) -> before(last);
            case Span(Known(SingleDate first), Missing _) -> after(first);
            default -> spans.phrase(span);
        };
    }

    /** No later than the date: "before" the next unit, where the date is a plain one. */
    private String before(SingleDate last) {
        return SpanWords.certain(last)
                ? shifted("before", last, LocalDate.ofEpochDay(last.range().end()))
                : lexicon.phrase("or-earlier", Case.PLAIN, new SingleDateWords(lexicon).phrase(last, Case.PLAIN));
    }

    /** No earlier than the date: "after" the unit before it, where the date is a plain one. */
    private String after(SingleDate first) {
        return SpanWords.certain(first)
                ? shifted("after", first, LocalDate.ofEpochDay(first.range().first() - 1))
                : lexicon.phrase("or-later", Case.PLAIN, new SingleDateWords(lexicon).phrase(first, Case.PLAIN));
    }

    private String shifted(String key, SingleDate date, LocalDate neighbour) {
        Unit unit = Unit.finest(date.parts());
        return lexicon.phrase(key, Case.PLAIN, new UnitWords(lexicon).unit(neighbour, unit, Case.FROM));
    }
}
