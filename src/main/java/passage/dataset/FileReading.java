package passage.dataset;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import passage.date.EdtfDate;

/**
 * What is noted while one file is read: what was wrong, and which elements of which lists were left out because of it.
 */
final class FileReading {
    private final Findings findings;
    private final Pool<String> texts = new Pool<>();
    private final Pool<EdtfDate> dates = new Pool<>();
    private final Map<String, BitSet> leftOut = new HashMap<>();
    private boolean incomplete;

    FileReading(String file) {
        this.findings = new Findings(file);
    }

    Findings findings() {
        return findings;
    }

    /** Texts that come again and again. */
    Pool<String> texts() {
        return texts;
    }

    /** Dates by the text they were written with. */
    Pool<EdtfDate> dates() {
        return dates;
    }

    /** Notes that the element at {@code index} of the list at {@code pointer} was left out. */
    void leaveOut(String pointer, int index) {
        leftOut.computeIfAbsent(pointer, _ -> new BitSet()).set(index);
    }

    /** Tells that the file breaks off being JSON at a position, in the value a pointer leads to. */
    void breakOff(Position position, String pointer, String key, Object... args) {
        incomplete = true;
        findings.errorAt(position, pointer, key, args);
    }

    boolean isIncomplete() {
        return incomplete;
    }

    Map<String, BitSet> leftOut() {
        return leftOut;
    }
}
