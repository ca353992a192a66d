package passage.display;

import java.util.List;
import java.util.Optional;

/** Finds what lies under a point by walking a picture from the front to the back. */
public final class HitTest {
    private HitTest() {}

    /** The target of the frontmost mark at the point that has one. */
    public static Optional<Target> at(DisplayList list, double x, double y) {
        return at(list.marks(), x, y);
    }

    private static Optional<Target> at(List<Mark> marks, double x, double y) {
        for (Mark mark : marks.reversed()) {
            if (mark.bounds().contains(x, y)) {
                Optional<Target> hit = mark instanceof Mark.Group group ? at(group.marks(), x, y) : mark.target();
                if (hit.isPresent()) {
                    return hit;
                }
            }
        }
        return Optional.empty();
    }
}
