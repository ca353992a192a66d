package passage.search;

/**
 * How like a word of a text is to one that is sought.
 *
 * @param slips whether one slip is forgiven
 */
record WordMatch(Spellings spellings, boolean slips) {

    /** The best way in which the word at a token of a text is meant. */
    Quality quality(Term.Word word, Token token, String text) {
        if (token.folded().equals(word.folded())) {
            return token.halfFolded(text).equals(word.halfFolded()) ? Quality.EXACT : Quality.FOLDED;
        }
        if (!word.strict() && spellings.of(word.folded()).contains(token.folded())) {
            return Quality.SPELLING;
        }
        if (word.prefix() && token.folded().startsWith(word.folded())) {
            return Quality.PREFIX;
        }
        boolean slip = slips && word.forgiving() && Slips.match(word.folded(), word.prefix(), token.folded());
        return slip ? Quality.SLIP : Quality.NONE;
    }
}
