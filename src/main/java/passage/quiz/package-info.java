/**
 * Quizzes: questions that the passages of a dataset decide, and what answers to them are worth.
 *
 * <p>A {@link passage.quiz.Quiz} is made of a {@link passage.quiz.QuizRequest} and of nothing else, the same on every
 * machine. Nothing is asked that sources contradict or leave open, nothing whose answer stands in a title, and nothing
 * without a passage that proves the answer. It is made once for all languages, so that a class may change its language.
 */
package passage.quiz;
