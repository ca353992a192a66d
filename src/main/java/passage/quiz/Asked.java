package passage.quiz;

import passage.dataset.Event;
import passage.dataset.Passage;

/**
 * An event that is asked about.
 *
 * @param passage one of its own, which proves the answer
 */
public record Asked(Event event, Passage passage) {}
