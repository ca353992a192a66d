package passage.anchor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentence around a place, found with the JDK's {@link BreakIterator} in the folded text of its paragraph. */
final class Sentences {
    /** In a text without paragraphs no sentence is looked for further away than this many letters. */
    private static final int REACH = 20_000;

    private final List<TextRange> furniture;
    private final List<NormalizedText> readings;
    private final Paragraphs ofRunningText;
    private final Paragraphs ofWholeText;

    /** Over the lines of a text, its running text, and, where it has furniture, the whole of it. */
    Sentences(Lines lines, List<TextRange> furniture, List<NormalizedText> readings) {
        this.furniture = furniture;
        this.readings = readings;
        ofRunningText = Paragraphs.ofKept(lines);
        ofWholeText = furniture.isEmpty() ? ofRunningText : Paragraphs.ofAll(lines);
    }

    /** The sentences of the running text, one after the other; what stands between two of them is no letter. */
    List<TextRange> all() {
        NormalizedText text = readings.getFirst();
        List<TextRange> sentences = new ArrayList<>();
        int letter = 0;
        while (letter < text.size()) {
            int end = sentence(text, ofRunningText, letter).end();
            sentences.add(new TextRange(text.rawStart(letter), text.rawEnd(end - 1)));
            letter = end;
        }
        return sentences;
    }

    TextRange around(List<TextRange> ranges) {
        int start = ranges.getFirst().start();
        int end = Math.max(start, ranges.getLast().end() - 1);
        boolean inFurniture = furniture.stream().anyMatch(range -> range.contains(start) || range.contains(end));
        NormalizedText text = inFurniture ? readings.getLast() : readings.getFirst();
        if (text.isEmpty()) {
            return new TextRange(start, ranges.getLast().end());
        }
        Paragraphs paragraphs = inFurniture ? ofWholeText : ofRunningText;
        int first = Math.min(text.indexAfter(start), text.size() - 1);
        int last = Math.min(text.indexAfter(end), text.size() - 1);
        int from = sentence(text, paragraphs, first).start();
        int to = sentence(text, paragraphs, last).end();
        return new TextRange(
                Math.min(start, text.rawStart(from)), Math.max(ranges.getLast().end(), text.rawEnd(to - 1)));
    }

    /** The letters of the sentence that holds this one. */
    private static TextRange sentence(NormalizedText text, Paragraphs paragraphs, int letter) {
        int offset = text.rawStart(letter);
        int from = Math.max(letter - REACH, text.indexAfter(paragraphs.startBefore(offset)));
        int next = paragraphs.startAfter(offset);
        int to = Math.min(letter + REACH, next == Integer.MAX_VALUE ? text.size() : text.indexAfter(next));
        Spaced spaced = Spaced.of(text, Math.min(from, letter), Math.max(to, letter + 1));
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(spaced.text());
        int target = spaced.offsetOf(letter);
        int start = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            boolean realEnd = at == spaced.text().length() || !SentenceEnds.isFalse(spaced.text(), start, at);
            if (realEnd && at > target) {
                return new TextRange(spaced.letterAt(start), spaced.letterAt(at));
            }
            start = realEnd ? at : start;
        }
        return new TextRange(letter, letter + 1);
    }
}
