package passage.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import passage.dataset.Progress;

/** Takes the texts of subjects apart, and sorts their words. */
final class SegmentBuilder {
    private final Texts texts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntList words = new IntList();
    private final IntList places = new IntList();
    private final IntList positions = new IntList();

    private SegmentBuilder(Texts texts) {
        this.texts = texts;
    }

    /** A segment of these subjects, numbered by their order. */
    static Segment build(List<Segment.Item> items, Texts texts, Progress progress) {
        SegmentBuilder builder = new SegmentBuilder(texts);
        for (int i = 0; i < items.size(); i++) {
            progress.advance(i, items.size());
            builder.add(i, items.get(i).subject());
        }
        Vocabulary vocabulary = new Vocabulary(new ArrayList<>(builder.numbers.keySet()));
        return new Segment(items, vocabulary, builder.postings(vocabulary));
    }

    private void add(int subject, Subject found) {
        int position = 0;
        for (FieldText text : texts.of(found)) {
            for (Token token : Token.of(text.text())) {
                Integer number = numbers.get(token.folded());
                if (number == null) {
                    number = numbers.size();
                    numbers.put(token.folded(), number);
                }
                words.add(number);
                places.add(Postings.place(subject, text.field()));
                positions.add(position++);
            }
            // No phrase goes on from one text to the next.
            position++;
        }
    }

    /** Sorts the places by word, counting; those of a word stay in their order. */
    private Postings postings(Vocabulary vocabulary) {
        int[] ranks = new int[vocabulary.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[numbers.get(vocabulary.word(rank))] = rank;
        }
        int[] starts = new int[ranks.length + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[ranks[words.get(i)] + 1]++;
        }
        for (int rank = 0; rank < ranks.length; rank++) {
            starts[rank + 1] += starts[rank];
        }
        int[] next = starts.clone();
        int[] sortedPlaces = new int[words.size()];
        int[] sortedPositions = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int to = next[ranks[words.get(i)]]++;
            sortedPlaces[to] = places.get(i);
            sortedPositions[to] = positions.get(i);
        }
        return new Postings(starts, sortedPlaces, sortedPositions);
    }
}
