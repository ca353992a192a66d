package passage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import passage.dataset.LocalizedText;
import passage.date.EdtfDate;

/**
 * One step of a lesson: what is in view, what is lit, and what is said. What an id points to may be missing from the
 * dataset; that is told of when the lesson is read.
 *
 * @param view the stretch of time in view, an interval with both ends
 * @param scale how the axis is drawn; empty to leave it as it was
 * @param events the ids of the events it is about
 * @param spotlight the ids of the events that stand out while the rest fades; empty for no spotlight
 * @param reveal the ids of the passages that are opened
 * @param hide what the class has to guess before it is shown
 * @param note what the teacher may say, or empty
 * @param question for the class
 * @param answer to the question, or what the step comes to
 * @param seconds how long it lasts where the lesson runs by itself, from 1
 */
public record Step(
        EdtfDate view,
        Optional<Scale> scale,
        List<String> events,
        List<String> spotlight,
        List<String> reveal,
        Optional<Hidden> hide,
        LocalizedText note,
        Optional<LocalizedText> question,
        Optional<Answer> answer,
        OptionalInt seconds) {
    /** How the axis is drawn. */
    public enum Scale {
        /** Equal lengths are equal times. */
        LINEAR,
        /** Crowded years get more room. */
        BALANCED
    }

    /** What is kept from the class until it has guessed. */
    public enum Hidden {
        DATE,
        TITLE
    }

    /**
     * The answer to a question. While it is being written, one of the two may be empty.
     *
     * @param passage the id of the passage that proves it
     */
    public record Answer(LocalizedText text, String passage) {}

    public Step {
        events = List.copyOf(events);
        spotlight = List.copyOf(spotlight);
        reveal = List.copyOf(reveal);
    }
}
