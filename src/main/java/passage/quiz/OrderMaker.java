package passage.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks for the order of three to five events. */
record OrderMaker(List<Dated> events) implements QuestionMaker {
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public Optional<Question> next(Draw draw) {
        List<Dated> turns = draw.turns(events, Dated::id);
        int wanted = FEWEST + draw.chance().below(MOST - FEWEST + 1);
        for (int start = 0; start < turns.size(); start++) {
            List<Dated> chosen = apart(turns, wanted);
            if (chosen.size() >= FEWEST && draw.isNew(QuestionKind.IN_ORDER, ids(chosen))) {
                return Optional.of(question(draw.chance().shuffled(chosen)));
            }
            Collections.rotate(turns, -1);
        }
        return Optional.empty();
    }

    /** The first event and those after it that are certainly before or after each one taken already. */
    private static List<Dated> apart(List<Dated> turns, int wanted) {
        List<Dated> chosen = new ArrayList<>();
        for (Dated event : turns) {
            if (chosen.size() < wanted && chosen.stream().allMatch(event::isApartFrom)) {
                chosen.add(event);
            }
        }
        return chosen;
    }

    private static Object ids(List<Dated> chosen) {
        return chosen.stream().map(Dated::id).collect(Collectors.toSet());
    }

    private static Question question(List<Dated> shown) {
        List<Integer> order = order(shown);
        if (order.equals(IntStream.range(0, shown.size()).boxed().toList())) {
            Collections.rotate(shown, 1);
            order = order(shown);
        }
        return new InOrder(shown.stream().map(Dated::asked).toList(), order);
    }

    private static List<Integer> order(List<Dated> shown) {
        return IntStream.range(0, shown.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        index -> shown.get(index).allowed().first()))
                .toList();
    }
}
