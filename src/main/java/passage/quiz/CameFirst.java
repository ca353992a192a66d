package passage.quiz;

import java.util.List;

/**
 * Which of two events came first.
 *
 * @param asked two events, in the order in which they are shown
 * @param first the index of the earlier one
 */
public record CameFirst(List<Asked> asked, int first) implements Question {
    public CameFirst {
        asked = List.copyOf(asked);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CAME_FIRST;
    }

    @Override
    public List<Asked> inOrder() {
        return List.of(asked.get(first), asked.get(1 - first));
    }

    @Override
    public Answer solution() {
        return new Answer.Chosen(first);
    }

    @Override
    public double points(Answer answer) {
        return Question.fitting(this, answer, Answer.Chosen.class).index() == first ? 1 : 0;
    }
}
