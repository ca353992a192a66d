package passage.lesson;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names for the files of lessons, which are their ids too: small letters a to z, digits and single hyphens. */
public final class LessonName {
    private static final int LONGEST = 60;
    private static final String NAMELESS = "lesson";
    /** What some systems keep for devices, whatever the ending. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private LessonName() {}

    /** A name that tells the title and that nothing else has. */
    public static String of(String title, Predicate<String> taken) {
        return free(plain(title), taken);
    }

    /** The name itself, or else with the first number that makes it one that nothing else has. */
    static String free(String name, Predicate<String> taken) {
        String free = name;
        for (int number = 2; taken.test(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static String plain(String title) {
        String name = EDGES.matcher(OTHERS.matcher(PlainLetters.of(title)).replaceAll("-"))
                .replaceAll("");
        String cut = EDGES.matcher(name.substring(0, Math.min(name.length(), LONGEST)))
                .replaceAll("");
        return cut.isEmpty() ? NAMELESS : RESERVED.contains(cut) ? NAMELESS + "-" + cut : cut;
    }
}
