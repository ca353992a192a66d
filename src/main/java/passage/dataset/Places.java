package passage.dataset;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The way back from what was read to where it stands in the files. Values carry no pointers: an element of a list stands
 * where its position says, once the elements that were left out are counted in, and only those are kept here.
 */
public final class Places {
    /** The file that holds the events, relative to the data folder. */
    public static final String EVENTS = DataFiles.EVENTS;

    private static final BitSet NONE = new BitSet();

    private final Map<String, Map<String, BitSet>> leftOut = new HashMap<>();
    private final Map<String, String> sourceFiles = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();

    Places() {}

    void keep(String file, FileReading reading) {
        leftOut.put(file, reading.leftOut());
        if (reading.isIncomplete()) {
            keepIncomplete(file);
        }
    }

    /** Notes that a file, or a folder of files, could not be read to its end. */
    void keepIncomplete(String file) {
        incomplete.add(file);
    }

    /** Whether files were read to their end; where one was not, what is not found may stand in it. */
    boolean isComplete(String fileOrFolder) {
        return incomplete.stream().noneMatch(file -> file.startsWith(fileOrFolder));
    }

    /** The files of the sources by id, to be filled as they are read. */
    Map<String, String> sourceFiles() {
        return sourceFiles;
    }

    /** The file a source was read from, relative to the data folder. */
    public String fileOf(Source source) {
        return sourceFiles.getOrDefault(source.id(), "");
    }

    /**
     * Walks over all passages that were read.
     *
     * @param visit is given each passage and its JSON pointer in {@link #EVENTS}
     */
    public void forEachPassage(Dataset dataset, BiConsumer<Passage, String> visit) {
        forEach(
                EVENTS,
                "/" + JsonSyntax.EVENTS,
                dataset.events(),
                (event, at) -> forEach(EVENTS, at + "/passages", event.passages(), visit));
    }

    /**
     * Walks over a list that was read from a file.
     *
     * @param pointer the JSON pointer of the list in the file
     * @param visit is given each element and its own JSON pointer
     */
    public <T> void forEach(String file, String pointer, List<T> elements, BiConsumer<T, String> visit) {
        BitSet gaps = leftOut.getOrDefault(file, Map.of()).getOrDefault(pointer, NONE);
        int index = -1;
        for (T element : elements) {
            index = gaps.nextClearBit(index + 1);
            visit.accept(element, pointer + "/" + index);
        }
    }
}
