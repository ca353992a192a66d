package passage.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks which of two events came first. */
record PairMaker(List<Dated> events) implements QuestionMaker {

    /** Of so many events that are apart from one, the nearest is asked about, for what lies far apart is soon known. */
    private static final int NEAR = 4;

    @Override
    public Optional<Question> next(Draw draw) {
        List<Dated> turns = draw.turns(events, Dated::id);
        for (Dated one : turns) {
            List<Dated> others = turns.stream()
                    .filter(one::isApartFrom)
                    .limit(NEAR)
                    .sorted(Comparator.comparingLong(one::daysTo))
                    .toList();
            for (Dated other : others) {
                if (draw.isNew(QuestionKind.CAME_FIRST, Set.of(one.id(), other.id()))) {
                    return Optional.of(question(draw.chance().shuffled(List.of(one, other))));
                }
            }
        }
        return Optional.empty();
    }

    private static Question question(List<Dated> shown) {
        int first = shown.getFirst().isBefore(shown.getLast()) ? 0 : 1;
        return new CameFirst(shown.stream().map(Dated::asked).toList(), first);
    }
}
