package passage.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the elements of a list by their ids: a hash table of positions in the list, with linear probing. It takes at most
 * 16 bytes an element and makes no object for any, which matters where there are a million.
 */
public final class IdTable<T> {
    private static final int SMALLEST = 16;
    private static final int FREE = -1;

    /** 2^32 divided by the golden ratio: ids that differ in their last letters lie far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final List<T> elements;
    private final Function<T, String> id;
    private int[] slots;
    private int entered;

    private IdTable(List<T> elements, Function<T, String> id) {
        this.elements = elements;
        this.id = id;
        this.slots = free(Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, elements.size())) * 4));
    }

    /** A table of a list that grows: {@link #enter} is called when one was added. */
    static <T> IdTable<T> growing(List<T> elements, Function<T, String> id) {
        return new IdTable<>(elements, id);
    }

    /**
     * A table of all elements of a list.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static <T> IdTable<T> of(List<T> elements, Function<T, String> id) {
        IdTable<T> table = new IdTable<>(elements, id);
        for (T element : elements) {
            if (table.position(id.apply(element)) >= 0) {
                throw new IllegalArgumentException("two with the id " + id.apply(element));
            }
            table.enter();
        }
        return table;
    }

    private static int[] free(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, FREE);
        return slots;
    }

    /** The element with that id. */
    public Optional<T> element(String wanted) {
        int position = position(wanted);
        return position < 0 ? Optional.empty() : Optional.of(elements.get(position));
    }

    /** The position of the element with that id in the list, or -1. */
    public int position(String wanted) {
        return slots[slot(wanted)];
    }

    /** Enters the first element of the list that is not entered yet; its id is no other's. */
    void enter() {
        if (entered * 2 >= slots.length) {
            slots = free(slots.length * 2);
            for (int i = 0; i < entered; i++) {
                put(i);
            }
        }
        put(entered++);
    }

    private void put(int position) {
        slots[slot(id.apply(elements.get(position)))] = position;
    }

    /** The slot of an id, or the free one where it belongs. */
    private int slot(String wanted) {
        int shift = Integer.numberOfLeadingZeros(slots.length) + 1;
        int slot = wanted.hashCode() * SPREAD >>> shift;
        while (slots[slot] != FREE && !id.apply(elements.get(slots[slot])).equals(wanted)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
