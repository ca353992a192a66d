package passage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import passage.anchor.TextRange;

/** How a query fits one text: which of its words stand there, how like, and how near to each other. */
final class TextMatch {
    /** For the whole of a title. */
    private static final int WHOLE = 100;

    /** For words that stand beside each other. */
    private static final int NEAR = 50;

    private final FieldText text;
    private final WordMatch words;
    private final List<Term> terms;
    private final List<Token> tokens;
    private final Quality[] best;
    private final List<Sighting> sightings = new ArrayList<>();

    /** A required term that stands at a word. */
    private record Sighting(int term, int token) {}

    private final Set<Integer> lit = new TreeSet<>();

    private TextMatch(FieldText text, List<Term> terms, WordMatch words) {
        this.text = text;
        this.words = words;
        this.terms = terms;
        this.tokens = Token.of(text.text());
        this.best = new Quality[terms.size()];
        Arrays.fill(best, Quality.NONE);
    }

    static TextMatch of(FieldText text, List<Term> terms, WordMatch words) {
        TextMatch match = new TextMatch(text, terms, words);
        for (int token = 0; token < match.tokens.size(); token++) {
            for (int term = 0; term < terms.size(); term++) {
                match.at(token, term);
            }
        }
        return match;
    }

    private void at(int token, int term) {
        List<Term.Word> row = switch (terms.get(term)) {
            case Term.Word word -> List.of(word);
            case Term.Phrase phrase -> phrase.words();
        };
        Quality worst = Quality.EXACT;
        for (int i = 0; i < row.size() && worst != Quality.NONE; i++) {
            Quality one = quality(row.get(i), token + i);
            worst = one.compareTo(worst) > 0 ? one : worst;
        }
        if (worst == Quality.NONE) {
            return;
        }
        best[term] = worst.compareTo(best[term]) < 0 ? worst : best[term];
        for (int i = 0; i < row.size(); i++) {
            lit.add(token + i);
        }
        if (terms.get(term).required()) {
            sightings.add(new Sighting(term, token));
        }
    }

    private Quality quality(Term.Word word, int token) {
        return token < tokens.size() ? words.quality(word, tokens.get(token), text.text()) : Quality.NONE;
    }

    FieldText text() {
        return text;
    }

    /** The ranges of the words that were found. */
    List<TextRange> lit() {
        return lit.stream()
                .map(tokens::get)
                .map(token -> new TextRange(token.start(), token.end()))
                .toList();
    }

    /** How many of the required terms stand here. */
    int found() {
        int found = 0;
        for (int i = 0; i < best.length; i++) {
            found += best[i] != Quality.NONE && terms.get(i).required() ? 1 : 0;
        }
        return found;
    }

    /** What a term counts here, in thousandths. */
    int value(int term) {
        return best[term].in(text.field());
    }

    /** What the whole query counts here, in thousandths and a bit more; 0 where not all of it is here. */
    int points() {
        int required = (int) terms.stream().filter(Term::required).count();
        if (required == 0 || found() < required) {
            return 0;
        }
        boolean whole = lit.size() == tokens.size();
        // The whole of another name is worth as much as a part of the title.
        Field field = whole && text.field() == Field.ALIAS ? Field.TITLE : text.field();
        int sum = 0;
        for (int i = 0; i < best.length; i++) {
            sum += terms.get(i).required() ? best[i].in(field) : 0;
        }
        return sum / required
                + NEAR * required / Math.max(required, shortest(required))
                + (whole && text.field() == Field.TITLE ? WHOLE : 0);
    }

    /** The fewest words in a row that hold every required term, by a window over the sightings. */
    private int shortest(int required) {
        int[] inside = new int[terms.size()];
        int different = 0;
        int first = 0;
        int shortest = tokens.size();
        for (Sighting last : sightings) {
            different += inside[last.term()]++ == 0 ? 1 : 0;
            while (different == required) {
                Sighting dropped = sightings.get(first++);
                shortest = Math.min(shortest, last.token() - dropped.token() + 1);
                different -= --inside[dropped.term()] == 0 ? 1 : 0;
            }
        }
        return shortest;
    }
}
