package passage.dataset;

import java.util.Locale;

/** Something that can be said in the reader's language. */
@FunctionalInterface
public interface Wording {
    /** The words for readers of that language; English where it is none of ours. */
    String in(Locale locale);
}
