package passage.dataset;

import java.util.List;
import java.util.Optional;
import passage.date.EdtfDate;

/**
 * What {@code timeline.json} says of the list as a whole.
 *
 * @param languages the languages the list is written in, as ISO 639-1 codes
 * @param categories the kinds of event, in the order of their lanes
 * @param view the stretch of time shown at first; without one, all of it
 * @param lessons the ids of the lessons, in the order they are offered
 */
public record Timeline(
        LocalizedText title,
        List<String> languages,
        List<Category> categories,
        Optional<EdtfDate> view,
        List<String> lessons) {
    /** Says nothing. */
    public static final Timeline EMPTY =
            new Timeline(LocalizedText.EMPTY, LocalizedText.LANGUAGES, List.of(), Optional.empty(), List.of());

    public Timeline {
        languages = List.copyOf(languages);
        categories = List.copyOf(categories);
        lessons = List.copyOf(lessons);
    }
}
