package passage.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of one kind met so far: the first to bear an id keeps it, a later one is left out. */
final class Ids {
    private final Map<String, String> firsts = new HashMap<>();

    /** The {@code id} of an object, unless it has none or it is taken, which is told. */
    Optional<String> of(JsonItem item) {
        return item.requiredText("id").filter(id -> isNew(id, item));
    }

    private boolean isNew(String id, JsonItem item) {
        String first = firsts.putIfAbsent(id, item.where());
        if (first != null) {
            item.part("id").orElseThrow().error("duplicate", id, first);
        }
        return first == null;
    }
}
