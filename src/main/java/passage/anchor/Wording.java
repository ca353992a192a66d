package passage.anchor;

import java.util.Set;
import java.util.regex.Pattern;

/** How a line of text is worded: like a heading, like a running head, like a sentence. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019]+");
    private static final int LONG_WORD = 4;

    private static final Set<String> OPEN = Set.of(
            ("a an the of and or in on at to by with between for from as that than is was were are has had have its their"
                            + " his her this these which who into ve ile için bir bu da de və ilə üçün")
                    .split(" "));

    private Wording() {}

    /** Whether a line ends with a comma, or with a small word that wants another after it. */
    static boolean endsOpen(String line) {
        String last = line.substring(line.lastIndexOf(' ') + 1);
        return line.endsWith(",") || OPEN.contains(last);
    }

    /** Whether three in four of the longer words begin with a capital, as in the title of a work. */
    static boolean isTitle(String line) {
        int longWords = 0;
        int capitals = 0;
        var words = WORD.matcher(line);
        while (words.find()) {
            if (words.group().length() >= LONG_WORD) {
                longWords++;
                capitals += Character.isUpperCase(words.group().codePointAt(0)) ? 1 : 0;
            }
        }
        return longWords > 0 && capitals * 4 >= longWords * 3;
    }

    /** Whether the line has at least this many letters and no small one. */
    static boolean isCapitals(String line, int letters) {
        return line.codePoints().noneMatch(Character::isLowerCase)
                && line.codePoints().filter(Character::isLetter).count() >= letters;
    }

    static int words(String line) {
        return (int) WORD.matcher(line).results().count();
    }
}
