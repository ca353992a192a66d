/**
 * The quiz: a dialog that asks what it is to be made of, and a window of its own for a whole class or for one alone.
 *
 * <p>{@link passage.app.quiz.QuizViewModel} has the state; every pane shows it and asks it to change.
 */
package passage.app.quiz;
