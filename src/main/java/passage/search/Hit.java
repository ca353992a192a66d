package passage.search;

import java.util.Optional;
import passage.date.EdtfDate;

/**
 * Something that was found.
 *
 * @param subject what it is, for whoever wants to go there
 * @param title what it is called in the language asked for; that of the event or source it belongs to where it has none
 * @param date when it was; empty for what has no place on the timeline
 * @param snippet what else is shown of it: where the words stand that were found, unless the title has them all
 * @param points how well it fits, comparable only with hits of the same query and group; more is better
 */
public record Hit(Subject subject, Snippet title, Optional<EdtfDate> date, Snippet snippet, int points) {

    /** What sort of thing it is. */
    public Kind kind() {
        return subject.kind();
    }

    /** What it is known by among its kind. */
    public String id() {
        return subject.id();
    }
}
