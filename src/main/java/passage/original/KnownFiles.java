package passage.original;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is remembered of the originals as they were last read, in the user folder as {@code known-originals.json}: so that
 * it can be told what moved when a file has changed.
 */
final class KnownFiles {
    private static final String FILE = "known-originals.json";
    private static final int VERSION = 1;
    private static final String VERSION_KEY = "version";
    private static final String SOURCES = "sources";
    private static final Lock CHANGING = new ReentrantLock();

    private final UserFolder user;

    KnownFiles(UserFolder user) {
        this.user = user;
    }

    /**
     * Tells what has changed since these originals were last read, and remembers them as they are now.
     *
     * @return a report of each that is not the same file, byte for byte
     * @throws PassageException when what is remembered cannot be read or written
     */
    List<ChangeReport> update(Dataset dataset, List<Original> originals) throws PassageException {
        CHANGING.lock();
        try {
            Map<String, KnownFile> known = read();
            Map<String, KnownFile> now = new TreeMap<>(known);
            List<ChangeReport> changes = new ArrayList<>();
            for (Original original : originals) {
                String source = original.source().id();
                KnownFile before = known.get(source);
                if (before != null && !before.sha256().equals(original.content().sha256())) {
                    changes.add(ChangeReport.of(dataset, original, before));
                }
                now.put(source, KnownFile.of(original));
            }
            if (!now.equals(known)) {
                write(now);
            }
            return List.copyOf(changes);
        } finally {
            CHANGING.unlock();
        }
    }

    private Map<String, KnownFile> read() throws PassageException {
        Optional<JsonNode> remembered = user.read(FILE);
        try {
            // One of a later version was written for what this one does not know, and is not to be lost.
            if (remembered.isEmpty() || remembered.get().required(VERSION_KEY).intValue() == VERSION) {
                return remembered.map(KnownFiles::files).orElseGet(Map::of);
            }
        } catch (JacksonException | InvalidPathException e) {
            // Damaged, so it is set aside like one of another version.
        }
        user.setAside(FILE);
        return Map.of();
    }

    private static Map<String, KnownFile> files(JsonNode remembered) {
        Map<String, KnownFile> files = new TreeMap<>();
        remembered
                .required(SOURCES)
                .propertyStream()
                .forEach(source -> files.put(source.getKey(), file(source.getValue())));
        return files;
    }

    private static KnownFile file(JsonNode node) {
        return new KnownFile(
                Path.of(node.required("file").stringValue()),
                node.required("sha256").stringValue(),
                node.required("passages")
                        .valueStream()
                        .map(place -> new KnownPlace(
                                place.required("id").stringValue(),
                                place.required("status").stringValue(),
                                place.required("page").stringValue()))
                        .toList());
    }

    private void write(Map<String, KnownFile> files) throws PassageException {
        ObjectNode all = JsonNodeFactory.instance.objectNode().put(VERSION_KEY, VERSION);
        ObjectNode sources = all.putObject(SOURCES);
        files.forEach((source, file) -> {
            ObjectNode node = sources.putObject(source);
            node.put("file", file.file().toString()).put("sha256", file.sha256());
            ArrayNode places = node.putArray("passages");
            file.places()
                    .forEach(place -> places.addObject()
                            .put("id", place.passage())
                            .put("status", place.status())
                            .put("page", place.page()));
        });
        user.write(FILE, all);
    }
}
