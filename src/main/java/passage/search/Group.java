package passage.search;

import java.util.Locale;

/** What is shown together, in the order in which it is. */
public enum Group {
    EVENTS,
    /** People, places and organisations. */
    NAMES,
    /** What a source says of an event, by its quote. */
    PASSAGES,
    /** Paragraphs of the study editions. */
    EDITIONS,
    /** Sentences of the originals. */
    ORIGINALS,
    /** Lessons and their steps. */
    LESSONS;

    /** The word used for it in keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
