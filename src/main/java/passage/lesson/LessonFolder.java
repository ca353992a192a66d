package passage.lesson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import passage.dataset.PassageException;
import passage.dataset.SafeFile;

/**
 * The folder in which a user's own lessons lie, a file for each. What somebody else has written to a file, and what is
 * deleted, is kept aside in a folder within it.
 *
 * @param path the folder; it need not exist yet
 */
public record LessonFolder(Path path) {
    private static final String JSON = ".json";
    private static final String ASIDE = "kept";
    private static final String NAME = "lessons";

    /** That of the user whose folder this is. */
    public static LessonFolder of(Path user) {
        return new LessonFolder(user.resolve(NAME));
    }

    /** The file of a lesson. */
    public Path file(String name) {
        return path.resolve(name + JSON);
    }

    /**
     * The names of the lessons in it, in alphabetical order; none where there is no such folder.
     *
     * @throws PassageException when it cannot be read
     */
    List<String> names() throws PassageException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(JSON))
                    .map(file -> file.substring(0, file.length() - JSON.length()))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new PassageException(Messages.message("folder", path), e);
        }
    }

    /**
     * Writes a lesson, so that at any time its file is whole.
     *
     * @param before what its file is known to hold; anything else that is found in it is kept aside
     * @throws PassageException when it cannot be written; then nothing has changed
     */
    public void save(OwnLesson lesson, Optional<OwnLesson> before) throws PassageException {
        Path file = file(lesson.name());
        try {
            Files.createDirectories(path);
            if (Files.exists(file) && !holds(file, before)) {
                Files.copy(file, aside(lesson.name()));
            }
            SafeFile.write(file, out -> LessonWriter.write(lesson.written(), out));
        } catch (IOException e) {
            throw new PassageException(Messages.message("unwritable", path), e);
        }
    }

    private static boolean holds(Path file, Optional<OwnLesson> known) throws IOException {
        if (known.isEmpty()) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LessonWriter.write(known.get().written(), bytes);
        return Arrays.equals(bytes.toByteArray(), Files.readAllBytes(file));
    }

    /**
     * Takes a lesson away; its file is kept aside.
     *
     * @return where it is kept, unless there was no file
     * @throws PassageException when it cannot be moved
     */
    public Optional<Path> remove(String name) throws PassageException {
        try {
            return Optional.of(Files.move(file(name), aside(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PassageException(Messages.message("unwritable", path), e);
        }
    }

    private Path aside(String name) throws IOException {
        Path folder = Files.createDirectories(path.resolve(ASIDE));
        return folder.resolve(LessonName.free(name, taken -> Files.exists(folder.resolve(taken + JSON))) + JSON);
    }
}
