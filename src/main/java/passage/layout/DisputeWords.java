package passage.layout;

import java.util.Locale;
import passage.dataset.Disagreement;

/** Says in what the sources of an event contradict each other, as pictures and pages alike do. */
public final class DisputeWords {

    private DisputeWords() {}

    /** "The sources disagree about the date". */
    public static String of(Disagreement.About about, Locale locale) {
        return new Words(locale).disagreement(about);
    }
}
