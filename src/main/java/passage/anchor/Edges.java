package passage.anchor;

import java.util.ArrayList;
import java.util.List;

/** Takes a dash that a quote begins or ends with into its place; dashes are gaps, and gaps end no match by themselves. */
final class Edges {
    private Edges() {}

    /** The ranges of a quote found at a letter of the text. */
    static List<TextRange> ranges(NormalizedText quote, NormalizedText text, int at) {
        int end = at + quote.size();
        List<TextRange> ranges = new ArrayList<>(text.ranges(at, end));
        if (Gap.hasDash(quote.gap(0))) {
            TextRange first = ranges.getFirst();
            int from = at == 0 ? 0 : text.rawEnd(at - 1);
            ranges.set(0, new TextRange(firstDash(text.raw(), from, first.start()), first.end()));
        }
        if (Gap.hasDash(quote.gap(quote.size()))) {
            TextRange last = ranges.getLast();
            int to = end == text.size() ? text.raw().length() : text.rawStart(end);
            ranges.set(ranges.size() - 1, new TextRange(last.start(), afterLastDash(text.raw(), last.end(), to)));
        }
        return ranges;
    }

    private static int firstDash(String raw, int from, int to) {
        int at = from;
        while (at < to && Folding.dash(raw.charAt(at)) == Gap.Dash.NONE) {
            at++;
        }
        return at;
    }

    private static int afterLastDash(String raw, int from, int to) {
        int at = to;
        while (at > from && Folding.dash(raw.charAt(at - 1)) == Gap.Dash.NONE) {
            at--;
        }
        return at;
    }
}
