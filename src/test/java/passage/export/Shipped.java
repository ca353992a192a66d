package passage.export;

import java.nio.file.Path;
import java.util.List;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.dataset.Reading;
import passage.lesson.Lesson;
import passage.lesson.LessonReader;

/** The timeline that comes with the program, read once for all tests that export it. */
public final class Shipped {
    private static final Reading READING = read();
    private static final List<Lesson> LESSONS = LessonReader.read(READING).lessons();

    private Shipped() {}

    private static Reading read() {
        try {
            return DatasetReader.read(Path.of("timeline-data"));
        } catch (PassageException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its events and sources. */
    public static Dataset dataset() {
        return READING.dataset();
    }

    /** The lessons along it. */
    public static List<Lesson> lessons() {
        return LESSONS;
    }
}
