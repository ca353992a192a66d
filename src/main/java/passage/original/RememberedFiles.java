package passage.original;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import passage.dataset.PassageException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The single files a user has named as originals, kept in the user folder as {@code originals.json}. */
final class RememberedFiles {
    private static final String FILE = "originals.json";
    private static final String LIST = "files";

    /** Files dropped together are taken in by several threads, each of which reads the list and writes it anew. */
    private static final Lock CHANGING = new ReentrantLock();

    private final UserFolder user;

    RememberedFiles(UserFolder user) {
        this.user = user;
    }

    /** The files, in the order they were named. */
    List<Path> all() throws PassageException {
        JsonNode remembered = user.read(FILE).orElseGet(RememberedFiles::nothing);
        try {
            return remembered
                    .required(LIST)
                    .valueStream()
                    .map(node -> Path.of(node.stringValue()))
                    .toList();
        } catch (JacksonException | InvalidPathException e) {
            user.setAside(FILE);
            return List.of();
        }
    }

    void add(Path file) throws PassageException {
        Path absolute = file.toAbsolutePath().normalize();
        CHANGING.lock();
        try {
            List<Path> files = new ArrayList<>(all());
            if (!files.contains(absolute)) {
                files.add(absolute);
                write(files);
            }
        } finally {
            CHANGING.unlock();
        }
    }

    void remove(Path file) throws PassageException {
        CHANGING.lock();
        try {
            List<Path> files = new ArrayList<>(all());
            if (files.remove(file.toAbsolutePath().normalize())) {
                write(files);
            }
        } finally {
            CHANGING.unlock();
        }
    }

    private void write(List<Path> files) throws PassageException {
        ObjectNode remembered = nothing();
        ArrayNode list = remembered.putArray(LIST);
        files.forEach(file -> list.add(file.toString()));
        user.write(FILE, remembered);
    }

    private static ObjectNode nothing() {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        nothing.putArray(LIST);
        return nothing;
    }
}
