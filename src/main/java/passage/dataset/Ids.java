package passage.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The ids of one kind met so far in a file: the first to bear an id keeps it, a later one is left out. */
final class Ids {
    private final List<String> ids = new ArrayList<>();
    private final IdTable<String> table = IdTable.growing(ids, UnaryOperator.identity());
    private long[] places = new long[16];

    /** The {@code id} of an object, unless it has none or it is taken, which is told. */
    Optional<String> of(JsonItem item) {
        return item.requiredText("id").filter(id -> isNew(id, item));
    }

    private boolean isNew(String id, JsonItem item) {
        int first = table.position(id);
        if (first >= 0) {
            item.part("id").orElseThrow().error("duplicate", id, item.where(places[first]));
            return false;
        }
        if (ids.size() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[ids.size()] = item.place();
        ids.add(id);
        table.enter();
        return true;
    }
}
