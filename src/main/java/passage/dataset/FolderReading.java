package passage.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One reading of a data folder: file after file, each on its own, so that a broken one takes no other with it. */
final class FolderReading {
    private final Path folder;
    private final Places places = new Places();
    private final List<Problem> problems = new ArrayList<>();

    FolderReading(Path folder) {
        this.folder = folder;
    }

    Reading read() {
        Timeline timeline =
                read(DataFiles.TIMELINE, whole(TimelineReader::read)).orElse(Timeline.EMPTY);
        List<Name> names = read(DataFiles.NAMES, whole(NamesReader::read)).orElse(List.of());
        List<Source> sources = sources();
        List<Event> events = read(DataFiles.EVENTS, FolderReading::events).orElse(List.of());
        return new Reading(Dataset.of(folder, timeline, events, sources, names), problems, places);
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        Ids ids = new Ids();
        for (String file : sourceFiles()) {
            read(file, whole(item -> SourceReader.read(item, ids))).ifPresent(source -> {
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
            tellUnopened(DataFiles.SOURCES, e);
            return List.of();
        }
    }

    private <T> Optional<T> read(String name, BiFunction<JsonFile, FileReading, Optional<T>> reader) {
        FileReading reading = new FileReading(name);
        try {
            JsonFile file = JsonFile.open(folder, name);
            tellDamage(file, reading.findings());
            Optional<T> value = reader.apply(file, reading);
            problems.addAll(reading.findings().located(file));
            places.keep(name, reading);
            return value;
        } catch (PassageException e) {
            tellUnopened(name, e);
            return Optional.empty();
        }
    }

    private static <T> BiFunction<JsonFile, FileReading, Optional<T>> whole(Function<JsonItem, Optional<T>> reader) {
        return (file, reading) ->
                JsonSyntax.whole(file, reading).flatMap(root -> reader.apply(JsonItem.at("", root, reading)));
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

    private static void tellDamage(JsonFile file, Findings findings) {
        if (file.damage().isPresent()) {
            String pointer = Locator.pointerAt(file, file.damage().getAsInt());
            findings.errorAt(file.damagePosition(), pointer, "utf8");
        }
    }

    private void tellUnopened(String name, PassageException e) {
        Findings findings = new Findings(name);
        findings.error(
                "",
                e.sentence(),
                Problems.hint(e.sentence().key(), e.sentence().args().toArray()));
        problems.addAll(findings.unlocated());
        places.keepIncomplete(name);
    }
}
