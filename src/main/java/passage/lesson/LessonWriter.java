package passage.lesson;

import java.io.IOException;
import java.io.OutputStream;
import passage.dataset.JsonObject;

/** Writes lessons in the shape of the files in {@code lessons}: reading one again gives the same lesson. */
public final class LessonWriter {
    private LessonWriter() {}

    /**
     * Writes a whole file, in UTF-8. The stream stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Lesson lesson, OutputStream out) throws IOException {
        JsonObject file = new JsonObject().put("id", lesson.id()).put("title", lesson.title());
        if (lesson.minutes() > 0) {
            file.put("minutes", lesson.minutes());
        }
        file.putAll("steps", lesson.steps().stream().map(LessonWriter::step).toList());
        file.write(out);
    }

    private static JsonObject step(Step step) {
        JsonObject object = new JsonObject()
                .put("view", step.view().edtf())
                .putCode("scale", step.scale())
                .putTexts("events", step.events())
                .putTexts("spotlight", step.spotlight())
                .putTexts("reveal", step.reveal())
                .putCode("hide", step.hide())
                .put("note", step.note())
                .put("question", step.question())
                .put("answer", step.answer().map(LessonWriter::answer).orElseGet(JsonObject::new));
        step.seconds().ifPresent(seconds -> object.put("seconds", seconds));
        return object;
    }

    private static JsonObject answer(Step.Answer answer) {
        return new JsonObject().put("text", answer.text()).put("passage", answer.passage());
    }
}
