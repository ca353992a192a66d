package passage.app.present;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import passage.layout.Theme;
import passage.lesson.Lesson;

/**
 * What a screen in a corridor shows.
 *
 * @param lessons in turn, at least one
 * @param usual how long a beat is shown where the lesson does not say
 * @param languages at least one; each time all lessons have been shown, the next
 */
public record KioskChoices(List<Lesson> lessons, Duration usual, List<Locale> languages, Theme theme) {

    public KioskChoices {
        lessons = List.copyOf(lessons);
        languages = List.copyOf(languages);
        if (lessons.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("no lesson or no language");
        }
    }
}
