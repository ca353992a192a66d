package passage.quiz;

import java.util.List;

/**
 * Which source the words of a passage are from.
 *
 * @param said the passage, and the event of which it tells
 * @param sources the ids of the sources to choose from
 * @param right the index of the one it is from
 */
public record WhoSays(Asked said, List<String> sources, int right) implements Question {
    public WhoSays {
        sources = List.copyOf(sources);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.WHO_SAYS;
    }

    @Override
    public List<Asked> asked() {
        return List.of(said);
    }

    @Override
    public Answer solution() {
        return new Answer.Chosen(right);
    }

    @Override
    public double points(Answer answer) {
        return Question.fitting(this, answer, Answer.Chosen.class).index() == right ? 1 : 0;
    }
}
