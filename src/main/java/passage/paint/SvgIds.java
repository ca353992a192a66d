package passage.paint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Hands out the ids of one SVG document, each once. */
final class SvgIds {
    private final Set<String> taken = new HashSet<>();
    private final String prefix;

    /** @param prefix of every id */
    SvgIds(String prefix) {
        this.prefix = prefix;
    }

    /** An id made of the words; a number is added where another element has it. */
    String unique(String words) {
        String id = of(prefix + words);
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** The id made of the words, unless another element has it. */
    Optional<String> take(String words) {
        return Optional.of(of(prefix + words)).filter(taken::add);
    }

    /**
     * Words as an id: letters and digits of ASCII, full stops, hyphens and low lines stay; all else becomes a
     * hyphen.
     */
    static String of(String words) {
        String id = words.replaceAll("[^A-Za-z0-9._-]", "-");
        return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "id-" + id : id;
    }
}
