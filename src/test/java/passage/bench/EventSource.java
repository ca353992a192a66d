package passage.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where a list of events comes from. */
interface EventSource {

    List<BenchEvent> load() throws IOException;

    /** The file that {@code bench.events} names; else generated lists as long as {@code bench.sizes} says. */
    static List<EventSource> wanted() {
        String file = System.getProperty("bench.events", "");
        if (!file.isEmpty()) {
            return List.of(() -> EventListReader.read(Path.of(file)));
        }
        return Arrays.stream(System.getProperty("bench.sizes").split(","))
                .map(size -> Integer.parseInt(size.strip()))
                .<EventSource>map(size -> () -> EventGenerator.events(size))
                .toList();
    }
}
