package passage.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives equal values of one file as one and the same, so that a million events of eight categories hold eight texts. It
 * lives while the file is read, and forgets everything when it holds very many: then they are not what comes again.
 */
final class Pool<T> {
    private static final int MOST = 1 << 18;

    private final Map<String, T> values = new HashMap<>();

    /** The value of a text: the one of an equal text before, else a new one, unless none can be made of it. */
    Optional<T> get(String text, Function<String, Optional<T>> make) {
        T before = values.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<T> made = make.apply(text);
        if (values.size() >= MOST) {
            values.clear();
        }
        made.ifPresent(value -> values.put(text, value));
        return made;
    }
}
