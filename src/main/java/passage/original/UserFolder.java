package passage.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import passage.dataset.PassageException;
import passage.dataset.SafeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder in which the program remembers things for one user, as JSON files.
 *
 * @param path the folder; it need not exist yet
 */
public record UserFolder(Path path) {
    /** The system property that names another folder. */
    public static final String PROPERTY = "passage.user";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String NAME = "passage";

    /** The folder of this user on this system. */
    public static UserFolder standard() {
        String given = System.getProperty(PROPERTY, "");
        return new UserFolder(
                given.isEmpty()
                        ? home(System.getProperty("os.name"), System.getProperty("user.home"), System::getenv)
                        : Path.of(given));
    }

    /** The folder by the customs of the operating system: XDG, Application Support, or roaming application data. */
    static Path home(String system, String userHome, UnaryOperator<String> environment) {
        if (system.startsWith("Mac")) {
            return Path.of(userHome, "Library", "Application Support", NAME);
        }
        boolean windows = system.startsWith("Windows");
        String base = environment.apply(windows ? "APPDATA" : "XDG_DATA_HOME");
        if (base != null && Path.of(base).isAbsolute()) {
            return Path.of(base, NAME);
        }
        return windows ? Path.of(userHome, "AppData", "Roaming", NAME) : Path.of(userHome, ".local", "share", NAME);
    }

    /**
     * What is remembered in a file. A damaged file is set aside under a name ending in {@code .damaged} and counts as
     * missing.
     *
     * @throws PassageException when the file is there and cannot be read
     */
    public Optional<JsonNode> read(String name) throws PassageException {
        Path file = path.resolve(name);
        try {
            JsonNode value = MAPPER.readTree(Files.readAllBytes(file));
            if (!value.isMissingNode()) {
                return Optional.of(value);
            }
            setAside(name);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            setAside(name);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unreadable", file), e);
        }
        return Optional.empty();
    }

    /**
     * Moves a file out of the way.
     *
     * @throws PassageException when it cannot be moved
     */
    public void setAside(String name) throws PassageException {
        Path file = path.resolve(name);
        try {
            Files.move(file, path.resolve(name + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unwritable", file), e);
        }
    }

    /**
     * Remembers something: written whole to a temporary file, which then takes the place of the old one.
     *
     * @throws PassageException when it cannot be written
     */
    public void write(String name, JsonNode value) throws PassageException {
        byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
        save(path.resolve(name), out -> out.write(bytes));
    }

    /**
     * Forgets something; where nothing was remembered, nothing happens.
     *
     * @throws PassageException when the file is there and cannot be removed
     */
    public void remove(String name) throws PassageException {
        Path file = path.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unwritable", file), e);
        }
    }

    /** Saves a file in a folder, which is made if it is not there. */
    static void save(Path file, SafeFile.Writing writing) throws PassageException {
        try {
            Files.createDirectories(file.getParent());
            SafeFile.write(file, writing);
        } catch (IOException e) {
            throw new PassageException(Messages.message("unwritable", file), e);
        }
    }
}
