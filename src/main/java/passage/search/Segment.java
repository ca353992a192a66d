package passage.search;

import java.util.List;

/**
 * Some subjects, and where each word of their texts stands.
 *
 * @param items the subjects, numbered by their order
 */
record Segment(List<Item> items, Vocabulary vocabulary, Postings postings) {

    /** An {@link Item#event} of what is none. */
    static final int NO_EVENT = -1;

    /**
     * A subject, and what is asked of it so often that it is kept beside.
     *
     * @param importance from 0 to 7
     * @param event the number of the event that it is or is a passage of, or {@link #NO_EVENT}
     */
    record Item(Subject subject, Group group, int importance, int event) {
        static Item of(Subject subject, int importance, int event) {
            return new Item(subject, subject.kind().group(), importance, event);
        }
    }

    Segment {
        items = List.copyOf(items);
    }

    int size() {
        return items.size();
    }
}
