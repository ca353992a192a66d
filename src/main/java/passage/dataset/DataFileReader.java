package passage.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads one file of a data folder, tolerantly: what cannot be used is left out and told of. */
public final class DataFileReader {
    private final Path folder;
    private final BytesRead count;
    private final List<Problem> problems = new ArrayList<>();

    /** Reads files of a folder. */
    public DataFileReader(Path folder) {
        this(folder, Progress.NONE);
    }

    /** Reads files of a folder, telling how many of their bytes are read. */
    DataFileReader(Path folder, Progress progress) {
        this.folder = folder;
        this.count = new BytesRead(progress);
    }

    /** What was wrong in the files read so far, file after file. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param name its path relative to the folder, with {@code /} between its parts
     * @param reader makes a value of what the file holds, and tells of what is wrong at the values themselves
     * @return empty where the file is missing or broken, or the reader gave nothing
     */
    public <T> Optional<T> read(String name, Function<JsonItem, Optional<T>> reader) {
        return read(new FileReading(name), whole(reader));
    }

    static <T> BiFunction<JsonFile, FileReading, Optional<T>> whole(Function<JsonItem, Optional<T>> reader) {
        return (file, reading) ->
                JsonSyntax.whole(file, reading).flatMap(root -> reader.apply(JsonItem.at("", root, reading)));
    }

    /** Reads the file of {@code reading}, in which it is noted what was left out. */
    <T> Optional<T> read(FileReading reading, BiFunction<JsonFile, FileReading, Optional<T>> reader) {
        String name = reading.findings().file();
        try {
            JsonFile file = JsonFile.open(folder, name, count);
            Optional<T> value = reader.apply(file, reading);
            tellDamage(file, reading.findings());
            problems.addAll(reading.findings().located(file));
            return value;
        } catch (PassageException e) {
            tellUnopened(reading, e);
            return Optional.empty();
        }
    }

    private static void tellDamage(JsonFile file, Findings findings) {
        file.damage()
                .ifPresent(offset -> findings.errorAt(file.position(offset), Locator.pointerAt(file, offset), "utf8"));
    }

    /** Tells that a file or a folder of files cannot be read at all. */
    void tellUnopened(FileReading reading, PassageException e) {
        reading.breakOff(
                Position.START, "", e.sentence().key(), e.sentence().args().toArray());
        problems.addAll(reading.findings().unlocated());
    }
}
