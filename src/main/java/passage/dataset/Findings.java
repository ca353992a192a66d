package passage.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found wrong in one file of a data folder, first by JSON pointer alone. The lines are looked up at the end, in
 * one pass, so that a sound file costs nothing for them.
 */
public final class Findings {
    /** A file that is wrong throughout says so this many times and then counts the rest. */
    private static final int LIMIT = 1000;

    private static final String MORE = "more";

    private final String file;
    private final List<Finding> breaks = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private int more;

    private record Finding(Severity severity, String pointer, Position position, Message message, Message hint) {}

    /** Nothing yet about a file, named relative to the data folder. */
    public Findings(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Whether what is found from here on is only counted, so that nobody need think of a hint for it. */
    boolean isFull() {
        return found.size() >= LIMIT;
    }

    /** An error whose sentence and hint stand in the bundle under {@code key}, both with the same gaps. */
    void error(String pointer, String key, Object... args) {
        add(new Finding(
                Severity.ERROR, pointer, Position.START, Problems.message(key, args), Problems.hint(key, args)));
    }

    /**
     * As {@link #error(String, String, Object...)}, where the place is known and the pointer may not lead to it: the file
     * itself is damaged there. That happens once or twice in a file, and is told however much else there is.
     */
    void errorAt(Position position, String pointer, String key, Object... args) {
        breaks.add(
                new Finding(Severity.ERROR, pointer, position, Problems.message(key, args), Problems.hint(key, args)));
    }

    /** An error at the value a JSON pointer leads to: what is wrong, and how to mend it. */
    public void error(String pointer, Message message, Message hint) {
        add(new Finding(Severity.ERROR, pointer, Position.START, message, hint));
    }

    /** As {@link #error(String, Message, Message)}, but only worth knowing. */
    public void warning(String pointer, Message message, Message hint) {
        add(new Finding(Severity.WARNING, pointer, Position.START, message, hint));
    }

    private void add(Finding finding) {
        if (isFull()) {
            more++;
        } else {
            found.add(finding);
        }
    }

    private boolean isEmpty() {
        return breaks.isEmpty() && found.isEmpty();
    }

    /** The problems, with their lines as far as the file can be read. */
    public List<Problem> located(Path folder) {
        if (isEmpty()) {
            return List.of();
        }
        try {
            return located(JsonFile.open(folder, file, BytesRead.untold()));
        } catch (PassageException e) {
            return unlocated();
        }
    }

    /** Whether a problem says how many there are that are not listed. */
    static boolean isRest(Problem problem) {
        return problem.message().key().equals(MORE);
    }

    /** The problems of a file that has no lines. */
    public List<Problem> unlocated() {
        return problems(Map.of());
    }

    /** The problems, each with its line and column in the file. */
    List<Problem> located(JsonFile json) {
        if (found.isEmpty()) {
            return unlocated();
        }
        return problems(
                Locator.locate(json, found.stream().map(Finding::pointer).collect(Collectors.toSet())));
    }

    private List<Problem> problems(Map<String, Position> positions) {
        List<Problem> problems = new ArrayList<>();
        breaks.forEach(finding -> problems.add(problem(finding, finding.position())));
        found.forEach(
                finding -> problems.add(problem(finding, positions.getOrDefault(finding.pointer(), Position.START))));
        if (more > 0) {
            problems.add(problem(rest(), Position.START));
        }
        return List.copyOf(problems);
    }

    private Finding rest() {
        return new Finding(
                Severity.WARNING, "", Position.START, Problems.message(MORE, more), Problems.hint(MORE, more));
    }

    private Problem problem(Finding finding, Position position) {
        return new Problem(
                finding.severity(),
                file,
                position.line(),
                position.column(),
                finding.pointer(),
                finding.message(),
                finding.hint());
    }
}
