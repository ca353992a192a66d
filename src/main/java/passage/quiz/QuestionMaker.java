package passage.quiz;

import java.util.Optional;

/** Makes questions of one kind. */
interface QuestionMaker {

    /** Another question, or none when everything has been asked. */
    Optional<Question> next(Draw draw);
}
