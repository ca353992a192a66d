package passage.anchor;

/** Finds in a small window of a text the stretch most like a quote, letters and gaps counted (Sellers 1980). */
final class Alignment {
    private final NormalizedText quote;
    private final NormalizedText text;
    private final int first;
    private final int width;

    /** Errors of the quote so far against the stretch that ends before a letter of the window, per letter. */
    private int[] errors;

    /** Where that stretch begins. */
    private int[] origins;

    private Alignment(NormalizedText quote, NormalizedText text, int first, int width) {
        this.quote = quote;
        this.text = text;
        this.first = first;
        this.width = width;
    }

    /** The best match within some letters of the text, its ends moved to the ends of words. */
    static Match within(NormalizedText quote, NormalizedText text, int from, int to) {
        return new Alignment(quote, text, from, to - from).best();
    }

    private Match best() {
        errors = new int[width + 1];
        origins = new int[width + 1];
        for (int column = 0; column <= width; column++) {
            origins[column] = column;
        }
        for (int row = 0; row < quote.size(); row++) {
            nextRow(row);
        }
        int end = 0;
        for (int column = 1; column <= width; column++) {
            end = errors[column] < errors[end] ? column : end;
        }
        return atWordEnds(first + origins[end], first + end, errors[end]);
    }

    private void nextRow(int row) {
        int[] newErrors = new int[width + 1];
        int[] newOrigins = new int[width + 1];
        newErrors[0] = row + 1;
        for (int column = 1; column <= width; column++) {
            int changed = errors[column - 1] + cost(row, first + column - 1);
            int dropped = errors[column] + 1;
            int added = newErrors[column - 1] + 1;
            int least = Math.min(changed, Math.min(dropped, added));
            newErrors[column] = least;
            newOrigins[column] = least == changed
                    ? origins[column - 1]
                    : least == dropped ? origins[column] : newOrigins[column - 1];
        }
        errors = newErrors;
        origins = newOrigins;
    }

    private int cost(int row, int letter) {
        int letters = quote.ink(row) == text.ink(letter) ? 0 : 1;
        return row > 0 && !Gap.agree(quote.gap(row), text.gap(letter)) ? letters + 1 : letters;
    }

    /** Half of a word or more is taken whole, and counted; less is left out. */
    private Match atWordEnds(int from, int to, int count) {
        int start = wordStart(from);
        int end = wordEnd(to);
        if (start >= end) {
            return new Match(from, to, similarity(count));
        }
        return new Match(start, end, similarity(count + Math.max(0, from - start) + Math.max(0, end - to)));
    }

    private int wordStart(int at) {
        int left = startOfWordAt(at);
        int right = endOfWordAt(at);
        return at - left <= right - at ? left : right;
    }

    private int wordEnd(int at) {
        int left = startOfWordAt(at);
        int right = endOfWordAt(at);
        return right - at <= at - left ? right : left;
    }

    private int startOfWordAt(int at) {
        int left = at;
        while (text.isWithinWord(left)) {
            left--;
        }
        return left;
    }

    private int endOfWordAt(int at) {
        int right = at;
        while (text.isWithinWord(right)) {
            right++;
        }
        return right;
    }

    private double similarity(int count) {
        return Math.max(0, 1 - (double) count / quote.textLength());
    }
}
