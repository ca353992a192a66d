package passage.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds events by their ids: a hash table with linear probing in one flat array, eight bytes an event. */
final class IdTable {

    private static final int EMPTY = -1;

    private final List<TimelineItem> items;
    private final int[] slots;

    /** @param items whose ids differ */
    IdTable(List<TimelineItem> items) {
        this.items = items;
        this.slots = new int[2 * items.size() + 2];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < items.size(); i++) {
            slots[slotOf(items.get(i).id())] = i;
        }
    }

    /** The slot that holds an id, or the empty one where it belongs. */
    private int slotOf(String id) {
        int slot = Math.floorMod(id.hashCode() * 0x9E3779B9, slots.length);
        while (slots[slot] != EMPTY && !items.get(slots[slot]).id().equals(id)) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    /** The place of the event with that id in the list, if there is one. */
    Optional<Integer> place(String id) {
        int found = slots[slotOf(id)];
        return found == EMPTY ? Optional.empty() : Optional.of(found);
    }
}
