package passage.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a click brings: a step is told beat by beat.
 *
 * @param passages the ids of those that are opened at this beat, two at the most, so that they stand side by side
 */
public record Beat(Kind kind, List<String> passages) {

    /** What is new at a beat. What was shown at the beats of the step before stays known. */
    public enum Kind {
        /** The view and its events, what is hidden of them being hidden; the question, if there is one. */
        SHOW,
        /** What was hidden, and passages. */
        REVEAL,
        /** The answer, with the passage that proves it. */
        ANSWER
    }

    private static final int SIDE_BY_SIDE = 2;

    public Beat {
        passages = List.copyOf(passages);
    }

    /** The beats of a step, at least one. */
    public static List<Beat> of(Step step) {
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat(Kind.SHOW, List.of()));
        List<String> revealed = step.reveal();
        for (int from = 0; from < revealed.size(); from += SIDE_BY_SIDE) {
            int to = Math.min(revealed.size(), from + SIDE_BY_SIDE);
            beats.add(new Beat(Kind.REVEAL, revealed.subList(from, to)));
        }
        if (revealed.isEmpty() && step.hide().isPresent()) {
            beats.add(new Beat(Kind.REVEAL, List.of()));
        }
        Optional<Step.Answer> answer = step.answer();
        answer.ifPresent(told -> beats.add(new Beat(Kind.ANSWER, List.of(told.passage()))));
        return List.copyOf(beats);
    }
}
