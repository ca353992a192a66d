package passage.search;

import java.util.List;

/** One thing that is sought: a word, or several that stand in a row. */
sealed interface Term {

    /** Whether what does not have it is not found. */
    boolean required();

    /**
     * A word.
     *
     * @param folded as it is looked up
     * @param halfFolded as it was typed, in small letters
     * @param prefix whether longer words that begin with it are meant, too
     * @param strict whether it stands in quotes, so that no other spelling and no slip is thought of
     * @param required whether what does not have it is not found
     */
    record Word(String folded, String halfFolded, boolean prefix, boolean strict, boolean required) implements Term {

        /** Letters from which on one slip is forgiven. */
        private static final int LONG = 4;

        /** Whether one slip of the hand is forgiven; never in a number, for 1918 is not 1919. */
        boolean forgiving() {
            return !strict && folded.length() >= LONG && folded.chars().noneMatch(Character::isDigit);
        }
    }

    /** Words that stand in a row, at least one. */
    record Phrase(List<Word> words) implements Term {
        public Phrase {
            words = List.copyOf(words);
        }

        @Override
        public boolean required() {
            return true;
        }
    }
}
