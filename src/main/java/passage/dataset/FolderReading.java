package passage.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.node.MissingNode;

/** One reading of a data folder: file after file, each on its own, so that a broken one takes no other with it. */
final class FolderReading {
    private final Path folder;
    private final Places places = new Places();
    private final DataFileReader files;

    FolderReading(Path folder, Progress progress) {
        this.folder = folder;
        this.files = new DataFileReader(folder, progress);
    }

    Reading read() {
        Timeline timeline = read(DataFiles.TIMELINE, DataFileReader.whole(TimelineReader::read))
                .orElse(Timeline.EMPTY);
        List<Name> names =
                read(DataFiles.NAMES, DataFileReader.whole(NamesReader::read)).orElse(List.of());
        List<Source> sources = sources();
        List<Event> events = read(DataFiles.EVENTS, FolderReading::events).orElse(List.of());
        return new Reading(Dataset.of(folder, timeline, events, sources, names), files.problems(), places);
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String file : sourceFiles()) {
            read(file, DataFileReader.whole(item -> SourceReader.read(item, places.sourceFiles())))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    private List<String> sourceFiles() {
        try {
            return DataFiles.sources(folder);
        } catch (PassageException e) {
            FileReading reading = new FileReading(DataFiles.SOURCES);
            files.tellUnopened(reading, e);
            places.keep(DataFiles.SOURCES, reading);
            return List.of();
        }
    }

    private <T> Optional<T> read(String name, BiFunction<JsonFile, FileReading, Optional<T>> reader) {
        FileReading reading = new FileReading(name);
        Optional<T> value = files.read(reading, reader);
        places.keep(name, reading);
        return value;
    }

    private static Optional<List<Event>> events(JsonFile file, FileReading reading) {
        List<Event> events = new ArrayList<>();
        EventReader reader = new EventReader();
        String pointer = "/" + JsonSyntax.EVENTS;
        JsonItem list = JsonItem.at(pointer, MissingNode.getInstance(), reading);
        JsonSyntax.events(file, reading, (node, index) -> {
                    Optional<Event> event = reader.read(list.element(index, node));
                    event.ifPresentOrElse(events::add, () -> reading.leaveOut(pointer, index));
                })
                .ifPresent(frame -> JsonItem.at("", frame, reading).requireList(JsonSyntax.EVENTS));
        return Optional.of(events);
    }
}
