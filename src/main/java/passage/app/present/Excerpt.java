package passage.app.present;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import passage.anchor.TextRange;
import passage.app.present.BoardWords.Context;

/** What is left of a text that is too long, cut between words. */
final class Excerpt {

    private static final String CUT = "…";

    private Excerpt() {}

    /** The beginning of a text, of at most so many letters. */
    static String beginning(String words, int most) {
        return words.length() <= most
                ? words
                : words.substring(0, cutAtOrBefore(words, most)).strip() + CUT;
    }

    /** As many whole sentences as have no more letters; where even the first has more, its beginning. */
    static String sentences(String words, int most) {
        BreakIterator ends = BreakIterator.getSentenceInstance();
        ends.setText(words);
        int end =
                words.length() <= most || ends.isBoundary(most) ? Math.min(most, words.length()) : ends.preceding(most);
        return end > 0 && end < words.length() ? words.substring(0, end).strip() + " " + CUT : beginning(words, most);
    }

    /** What stands around the lit words of a context, or its beginning, of about so many letters; all lit words stay. */
    static Context of(Context context, int most) {
        String words = context.words();
        if (words.length() <= most) {
            return context;
        }
        if (context.lit().isEmpty()) {
            return new Context(
                    context.caption(), sentences(words, most), context.own(), context.lit(), context.exact());
        }
        int litFrom = context.lit().getFirst().start();
        int litTo = context.lit().getLast().end();
        int beside = Math.max(0, most - (litTo - litFrom)) / 2;
        int from = litFrom <= beside ? 0 : Math.min(litFrom, cutAtOrAfter(words, litFrom - beside));
        int to = litTo + beside >= words.length()
                ? words.length()
                : Math.max(litTo, cutAtOrBefore(words, litTo + beside));
        String before = from == 0 ? "" : CUT;
        String after = to == words.length() ? "" : CUT;
        List<TextRange> lit = new ArrayList<>();
        for (TextRange range : context.lit()) {
            int moved = before.length() - from;
            lit.add(new TextRange(range.start() + moved, range.end() + moved));
        }
        return new Context(
                context.caption(),
                before + words.substring(from, to).stripTrailing() + after,
                context.own(),
                lit,
                context.exact());
    }

    private static int cutAtOrBefore(String words, int most) {
        BreakIterator breaks = breaks(words);
        int cut = breaks.isBoundary(most) ? most : breaks.preceding(most);
        return cut > 0 ? cut : most;
    }

    private static int cutAtOrAfter(String words, int least) {
        BreakIterator breaks = breaks(words);
        return breaks.isBoundary(least) ? least : breaks.following(least);
    }

    private static BreakIterator breaks(String words) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(words);
        return breaks;
    }
}
