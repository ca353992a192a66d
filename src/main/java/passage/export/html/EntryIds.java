package passage.export.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import passage.dataset.Event;

/** The ids that the events have on the page: made of their own, so that an address can be kept and passed on. */
final class EntryIds {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");

    private final Map<String, String> ids = new HashMap<>();

    /** An id that could not stand in an address is replaced by a number. */
    EntryIds(List<Event> events) {
        for (Event event : events) {
            String own = event.id();
            ids.put(own, PLAIN.matcher(own).matches() ? "entry-" + own : "entry_" + ids.size());
        }
    }

    /** The id of an event that is on the page. */
    Optional<String> of(String event) {
        return Optional.ofNullable(ids.get(event));
    }
}
