package passage.quiz;

import java.util.List;

/**
 * In which order some events happened.
 *
 * @param asked the events in the order in which they are shown, which is not the right one
 * @param order their indices, the earliest first
 */
public record InOrder(List<Asked> asked, List<Integer> order) implements Question {
    public InOrder {
        asked = List.copyOf(asked);
        order = List.copyOf(order);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.IN_ORDER;
    }

    @Override
    public List<Asked> inOrder() {
        return order.stream().map(asked::get).toList();
    }

    @Override
    public Answer solution() {
        return new Answer.Arranged(order);
    }

    /** The share of all pairs of events whose order is right, as Kendall counts them; one neighbour amiss costs little. */
    @Override
    public double points(Answer answer) {
        List<Integer> given =
                Question.fitting(this, answer, Answer.Arranged.class).order();
        int right = 0;
        int pairs = 0;
        for (int later = 1; later < order.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pairs++;
                if (given.indexOf(order.get(earlier)) < given.indexOf(order.get(later))) {
                    right++;
                }
            }
        }
        return (double) right / pairs;
    }
}
