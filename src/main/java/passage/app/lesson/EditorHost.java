package passage.app.lesson;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.stage.FileChooser;
import passage.lesson.Lesson;
import passage.lesson.Step;

/** What the lesson editor asks of the window that it belongs to. */
public interface EditorHost {

    /** A step that shows what the timeline shows now. */
    Step inSight();

    /** Goes to a step on the timeline. */
    void show(Step step);

    /** Plays a lesson from a step on, counted from 0; empty where nothing can. */
    Optional<BiConsumer<Lesson, Integer>> player();

    /** Whether somebody says yes to a question. */
    boolean confirm(String title, String question, String yes);

    /** Asks for a file to save to. */
    Optional<Path> ask(FileChooser chooser);

    /** The sentence for something that could not be done. */
    String sentence(Throwable error);
}
