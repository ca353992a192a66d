package passage.dataset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Which lessons a data folder has: the list of their ids in one file, and a file for each. */
public final class LessonFiles {
    /** The file that lists them, relative to the data folder. */
    public static final String LIST = DataFiles.TIMELINE;

    private final Reading reading;
    private final Set<String> ids;

    private LessonFiles(Reading reading) {
        this.reading = reading;
        this.ids = DataFiles.lessons(reading.dataset().folder()).stream()
                .map(LessonFiles::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lessons of a folder that has been read. */
    public static LessonFiles of(Reading reading) {
        return new LessonFiles(reading);
    }

    /** The ids of the lessons that have a file, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** The file of a lesson, relative to the data folder. */
    public String file(String id) {
        return DataFiles.LESSONS + "/" + id + DataFiles.JSON;
    }

    private static String id(String file) {
        return file.substring(DataFiles.LESSONS.length() + 1, file.length() - DataFiles.JSON.length());
    }

    /** Whether the list was read to its end; else a lesson may well be in it. */
    public boolean listIsKnown() {
        return reading.places().isComplete(LIST);
    }

    /**
     * Walks over the list.
     *
     * @param visit is given each id and its JSON pointer in {@link #LIST}
     */
    public void forEachListed(BiConsumer<String, String> visit) {
        reading.places().forEach(LIST, "/lessons", reading.dataset().lessons(), visit);
    }
}
