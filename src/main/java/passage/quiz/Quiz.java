package passage.quiz;

import java.util.List;

/**
 * Questions in their order. Immutable.
 *
 * @param seed it was made of
 * @param wanted how many questions were asked for; there may be fewer, as the sources decide no more
 */
public record Quiz(long seed, int wanted, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }

    /** Makes a quiz; the same request gives an equal one. Where nothing can be asked, it has no questions. */
    public static Quiz of(QuizRequest request) {
        return new QuizMaker(request).make();
    }
}
