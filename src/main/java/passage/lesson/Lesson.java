package passage.lesson;

import java.util.List;
import passage.dataset.LocalizedText;

/**
 * An ordered walk along the timeline.
 *
 * @param id also the name of its file
 * @param minutes how long it takes in class, from 1; 0 where nobody has said
 * @param steps at least one, unless it is still being made
 */
public record Lesson(String id, LocalizedText title, int minutes, List<Step> steps) {
    public Lesson {
        steps = List.copyOf(steps);
    }
}
