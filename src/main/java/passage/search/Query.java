package passage.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passage.date.DayRange;

/**
 * What somebody looks for, understood. Any text is a query: what is not a word, a number or a quotation mark separates
 * words and means nothing else.
 *
 * <p>All words must be there, in any order; words in quotation marks in that order, unchanged but for case and accents.
 * The last word may be unfinished, and so may any of four letters or more, for many end in something in Turkish and
 * Azerbaijani. Small words such as "the" or "ve" need not be there. Of a very long text, the first words are sought.
 */
public final class Query {
    private final List<Term> terms;
    private final Optional<DayRange> days;

    private Query(List<Term> terms, Optional<DayRange> days) {
        this.terms = List.copyOf(terms);
        this.days = days;
    }

    /** Understands what was typed; takes the same short time however long it is. */
    public static Query of(String typed) {
        return new Query(QueryReader.read(typed), DateReader.read(typed));
    }

    /** Whether there is nothing in it to look for. */
    public boolean isEmpty() {
        return terms.isEmpty() && days.isEmpty();
    }

    /** What is sought, in the order it was typed. */
    List<Term> terms() {
        return terms;
    }

    /** The days it names, where it is a date and nothing else. */
    Optional<DayRange> days() {
        return days;
    }

    /** How many terms must be there. */
    int required() {
        return (int) terms.stream().filter(Term::required).count();
    }

    /** Its words, those of phrases, too. */
    Stream<Term.Word> words() {
        return terms.stream().flatMap(term -> switch (term) {
            case Term.Word word -> Stream.of(word);
            case Term.Phrase phrase -> phrase.words().stream();
        });
    }
}
