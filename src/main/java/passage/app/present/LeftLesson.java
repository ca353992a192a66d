package passage.app.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.dataset.Dataset;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.LessonPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a lesson was left.
 *
 * @param folder of the data that it is part of
 * @param lesson its id
 * @param step from 0
 * @param beat of the step, from 0
 * @param language of what the class saw
 * @param theme of what the class saw, by its name
 */
public record LeftLesson(String folder, String lesson, int step, int beat, String language, String theme) {

    /** Of this way to write it down; a program that writes another counts on. */
    private static final int VERSION = 1;

    /** Where a lesson is now. */
    static LeftLesson of(PresentViewModel model) {
        LessonPlace place = model.place();
        return new LeftLesson(
                folder(model.dataset()),
                place.lesson().id(),
                place.step(),
                place.beat(),
                model.languageProperty().get().getLanguage(),
                model.themeProperty().get().name());
    }

    /** What was written down, unless it is damaged or of a newer program. */
    static Optional<LeftLesson> read(JsonNode node) {
        boolean known = node.path("version").asInt(0) == VERSION
                && node.path("folder").isString()
                && node.path("lesson").isString()
                && isCount(node.path("step"))
                && isCount(node.path("beat"));
        return known
                ? Optional.of(new LeftLesson(
                        node.path("folder").stringValue(),
                        node.path("lesson").stringValue(),
                        node.path("step").intValue(),
                        node.path("beat").intValue(),
                        node.path("language").asString(""),
                        node.path("theme").asString("")))
                : Optional.empty();
    }

    private static boolean isCount(JsonNode node) {
        return node.isInt() && node.intValue() >= 0;
    }

    JsonNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("version", VERSION);
        node.put("folder", folder);
        node.put("lesson", lesson);
        node.put("step", step);
        node.put("beat", beat);
        node.put("language", language);
        node.put("theme", theme);
        return node;
    }

    /** The place in the lesson as it is today, or the nearest that it has; none where the lesson is gone. */
    public Optional<LessonPlace> in(List<Lesson> lessons) {
        return LessonPlace.find(lessons, lesson, step, beat);
    }

    /** Whether it is a lesson of these data. */
    public boolean isOf(Dataset dataset) {
        return folder.equals(folder(dataset));
    }

    private static String folder(Dataset dataset) {
        return dataset.folder().toAbsolutePath().normalize().toString();
    }

    /** Gives the class the language and the colours that it had, if there still are such. */
    public void dress(PresentViewModel model, List<Locale> languages) {
        languages.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .ifPresent(model.languageProperty()::set);
        Theme.named(theme).ifPresent(model.themeProperty()::set);
    }
}
