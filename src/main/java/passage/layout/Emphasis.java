package passage.layout;

import java.util.Set;
import passage.dataset.Event;
import passage.display.Colour;

/**
 * What a timeline is to say of some events, and what it is to keep to itself for a while.
 *
 * @param first the ids of the events that are named before any other
 * @param lit the ids of those that stand out, while all others stand back; empty where none is to stand back
 * @param untitled the ids of those whose titles are not told yet
 * @param absent the ids of those that are not shown yet, since where they stand would tell their date
 * @param signs whether signs stand beside events that need to be explained: how many sources tell of them, and that they
 *     contradict each other in something that is no date
 */
public record Emphasis(Set<String> first, Set<String> lit, Set<String> untitled, Set<String> absent, boolean signs) {

    /** Nothing stands out and nothing is kept back. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of(), Set.of(), true);

    /** What stands in place of a title that is not told. */
    static final String UNTOLD = "?";

    /** More than any event has by itself. */
    private static final int FIRST = 5;
    /** What is left of the colour of what stands back, unless that could not be seen any more. */
    private static final double FADED = 0.4;

    private static final double SEEN = 3;

    public Emphasis {
        first = Set.copyOf(first);
        lit = Set.copyOf(lit);
        untitled = Set.copyOf(untitled);
        absent = Set.copyOf(absent);
    }

    boolean shows(Event event) {
        return !absent.contains(event.id());
    }

    boolean fades(Event event) {
        return !lit.isEmpty() && !lit.contains(event.id());
    }

    String title(Event event, String told) {
        return untitled.contains(event.id()) ? UNTOLD : told;
    }

    int sources(Event event) {
        return signs ? event.sources().size() : 0;
    }

    Dispute dispute(Dispute told) {
        return signs ? told : new Dispute(told.claims(), false);
    }

    int importance(Event event) {
        return event.importance() + (first.contains(event.id()) ? FIRST : 0);
    }

    /** Whether an importance is that of an event that is named before any other. */
    static boolean isFirst(int importance) {
        return importance > FIRST;
    }

    /** A colour as it looks on what stands back. */
    static Colour faded(Colour colour, Theme theme) {
        return theme.hasTints()
                ? colour.over(theme.ground(), FADED)
                        .readableOn(theme.ground(), SEEN)
                        .readableOn(theme.panel(), SEEN)
                : colour;
    }
}
