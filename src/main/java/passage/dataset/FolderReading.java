package passage.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One reading of a data folder: file after file, each on its own, so that a broken one takes no other with it. */
final class FolderReading {
    private final Path folder;
    private final Places places = new Places();
    private final DataFileReader files;

    FolderReading(Path folder) {
        this.folder = folder;
        this.files = new DataFileReader(folder);
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
        Ids ids = new Ids();
        for (String file : sourceFiles()) {
            read(file, DataFileReader.whole(item -> SourceReader.read(item, ids)))
                    .ifPresent(source -> {
                        sources.add(source);
                        places.keepSource(source.id(), file);
                    });
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
        JsonSyntax.events(file, reading, (node, index) -> {
                    String list = "/" + JsonSyntax.EVENTS;
                    Optional<Event> event = reader.read(JsonItem.at(list + "/" + index, node, reading));
                    event.ifPresentOrElse(events::add, () -> reading.leaveOut(list, index));
                })
                .ifPresent(frame -> JsonItem.at("", frame, reading).requireList(JsonSyntax.EVENTS));
        return Optional.of(events);
    }
}
