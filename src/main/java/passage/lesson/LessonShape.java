package passage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import passage.dataset.JsonItem;
import passage.dataset.LocalizedText;
import passage.dataset.Reading;
import passage.dataset.References;

/**
 * Makes a lesson of what a file holds. Lessons of the data are written in English at least; a user may write in any of the
 * languages.
 */
final class LessonShape {
    private final Reading reading;
    private final BiFunction<JsonItem, String, Optional<LocalizedText>> texts;

    private LessonShape(Reading reading, BiFunction<JsonItem, String, Optional<LocalizedText>> texts) {
        this.reading = reading;
        this.texts = texts;
    }

    static LessonShape ofData(Reading reading) {
        return new LessonShape(reading, JsonItem::localized);
    }

    static LessonShape ofUser(Reading reading) {
        return new LessonShape(reading, JsonItem::translation);
    }

    /** The lesson, with as many steps as can be shown; one without a title goes by its id. */
    Optional<Lesson> read(String id, JsonItem root) {
        if (!root.isObject()) {
            return Optional.empty();
        }
        StepReader steps = new StepReader(References.from(root, reading), texts);
        List<Step> walk = root.list("steps", steps::read);
        Optional<LocalizedText> title = root.requiredPart("title").flatMap(_ -> texts.apply(root, "title"));
        int minutes = Math.max(0, root.number("minutes").orElse(0));
        return Optional.of(new Lesson(id, title.orElse(LocalizedText.of(id)), minutes, walk));
    }
}
