package passage.quiz;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The drawing of questions for one quiz: chance, and what has been asked already, so that events take turns and no
 * question is asked twice.
 */
final class Draw {
    private final SplitMix chance;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<Object> asked = new HashSet<>();

    Draw(long seed) {
        this.chance = new SplitMix(seed);
    }

    SplitMix chance() {
        return chance;
    }

    /** Those whose events have been asked about least come first, among equals as chance has it. */
    <T> List<T> turns(List<T> things, Function<T, String> event) {
        List<T> turns = chance.shuffled(things);
        turns.sort(Comparator.comparingInt(thing -> uses.getOrDefault(event.apply(thing), 0)));
        return turns;
    }

    /** Whether something has not been asked; from now on it has. */
    boolean isNew(QuestionKind kind, Object what) {
        return asked.add(List.of(kind, what));
    }

    /** Remembers the events that a question is about. */
    void count(Question question) {
        question.asked().forEach(one -> uses.merge(one.event().id(), 1, Integer::sum));
    }
}
