package passage.quiz;

import java.util.List;

/** Something to be answered, of which the passages leave no doubt. Immutable. */
public sealed interface Question permits CameFirst, InOrder, OnTimeline, WhoSays {

    /** What is asked for. */
    QuestionKind kind();

    /** The events it is about, in the order in which they are shown, each with the passage that proves the answer. */
    List<Asked> asked();

    /** The same in the right order, where there is one. */
    default List<Asked> inOrder() {
        return asked();
    }

    /** The right answer. */
    Answer solution();

    /**
     * What an answer is worth, from 0 to 1; 1 for the right one.
     *
     * @throws IllegalArgumentException if it answers another kind of question
     */
    double points(Answer answer);

    /** Whether an answer is so far from the right one that the question should be asked again. */
    default boolean isMissed(Answer answer) {
        return points(answer) < 1;
    }

    /** The answer as one of the kind that the question asks for. */
    static <A extends Answer> A fitting(Question question, Answer answer, Class<A> kind) {
        if (!kind.isInstance(answer)) {
            throw new IllegalArgumentException(answer + " answers no question of the kind " + question.kind());
        }
        return kind.cast(answer);
    }
}
