package passage.paint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import passage.display.Face;
import passage.display.Mark;

/** Which letters of which faces a picture shows. */
final class UsedLetters {
    private final Map<Face, Set<Integer>> letters = new EnumMap<>(Face.class);

    private UsedLetters() {}

    /** The letters in ascending order, face by face; faces that show none are left out. */
    static Map<Face, Set<Integer>> in(List<Mark> marks) {
        UsedLetters used = new UsedLetters();
        used.collect(marks);
        return used.letters;
    }

    private void collect(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                collect(group.marks());
            } else if (mark instanceof Mark.Text text) {
                Set<Integer> face = letters.computeIfAbsent(text.font().face(), _ -> new TreeSet<>());
                Letters.forEach(text.text(), face::add);
            }
        }
    }
}
