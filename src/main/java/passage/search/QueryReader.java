package passage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes what was typed apart. */
final class QueryReader {
    /** Beyond this nobody types, and what is pasted is found by its beginning. */
    private static final int LONGEST = 1000;

    private static final int MOST_WORDS = 24;

    /** Letters of a word that is not the last, from which on it may have an ending. */
    private static final int STEM = 4;

    private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

    /** Words that a title may lack though somebody remembers it with them. */
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "in", "on", "at", "and", "to", "for", "ve", "ile", "bir");

    private final List<Term> terms = new ArrayList<>();
    private int words;

    private QueryReader() {}

    static List<Term> read(String typed) {
        QueryReader reader = new QueryReader();
        String text = typed.length() <= LONGEST ? typed : wholeWords(typed);
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || QUOTES.indexOf(text.charAt(at)) >= 0) {
                reader.part(text.substring(from, at), quoted, at == text.length());
                quoted = !quoted;
                from = at + 1;
            }
        }
        return reader.withoutSmallWords();
    }

    /** What comes before the word that lies over the limit. */
    private static String wholeWords(String typed) {
        int end = LONGEST;
        while (end > 0 && Letters.isPartOfWord(typed.codePointBefore(end))) {
            end--;
        }
        return typed.substring(0, end == 0 ? LONGEST : end);
    }

    private void part(String text, boolean quoted, boolean last) {
        List<Token> tokens = Token.of(text);
        List<Term.Word> row = new ArrayList<>();
        for (int i = 0; i < tokens.size() && words < MOST_WORDS; i++, words++) {
            Token token = tokens.get(i);
            boolean unfinished = last && i == tokens.size() - 1 && token.end() == text.length();
            boolean prefix = unfinished || !quoted && token.folded().length() >= STEM;
            row.add(new Term.Word(token.folded(), token.halfFolded(text), prefix, quoted, true));
        }
        if (quoted && !row.isEmpty()) {
            terms.add(new Term.Phrase(row));
        } else {
            terms.addAll(row);
        }
    }

    /** Small words become optional where there are others; the last may be the beginning of a longer one. */
    private List<Term> withoutSmallWords() {
        boolean others = terms.stream().anyMatch(term -> !isSmall(term));
        return others ? terms.stream().map(QueryReader::optional).toList() : terms;
    }

    private static Term optional(Term term) {
        return term instanceof Term.Word word && isSmall(word)
                ? new Term.Word(word.folded(), word.halfFolded(), false, true, false)
                : term;
    }

    private static boolean isSmall(Term term) {
        return term instanceof Term.Word word && SMALL.contains(word.folded());
    }
}
