package passage.app.present;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;

/** Tells a key that is held down, and so pressed again and again by the system, from one that is pressed anew. */
final class HeldKeys {

    /**
     * Longer than any system waits before it repeats a key, in nanoseconds. After that a key is pressed anew even if nobody
     * told of its release, which may have gone to another window.
     */
    static final long LONGEST_DELAY = 1_200_000_000;

    private final LongSupplier clock;
    private final Map<KeyCode, Long> held = new HashMap<>();

    /** @param clock tells nanoseconds */
    HeldKeys(LongSupplier clock) {
        this.clock = clock;
    }

    /** Takes note of a press; whether it is one of a key held down. */
    boolean press(KeyCode key) {
        long now = clock.getAsLong();
        Long before = held.put(key, now);
        return before != null && now - before < LONGEST_DELAY;
    }

    void release(KeyCode key) {
        held.remove(key);
    }
}
