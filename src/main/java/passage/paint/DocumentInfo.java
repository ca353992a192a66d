package passage.paint;

import java.util.List;
import java.util.Locale;

/**
 * What a file says about itself, for people who find it later and for programs that sort it.
 *
 * @param title of the picture
 * @param description what it shows: the stretch of time, how many events, on which scale
 * @param language of its words
 * @param sources its sources, a citation each
 */
public record DocumentInfo(String title, String description, Locale language, List<String> sources) {
    public DocumentInfo {
        sources = List.copyOf(sources);
    }
}
