package passage.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Passage;

/**
 * Asks which source says something. To choose from are sources that have something to say elsewhere and do not tell of the
 * event at all: one that does may say the same in other words.
 */
final class SourceMaker implements QuestionMaker {
    private static final int OTHERS = 3;

    private final List<Asked> said;
    private final List<String> sources;
    private final Map<Set<String>, Set<String>> sayings;

    SourceMaker(List<Asked> passages, Dataset dataset) {
        Giveaways giveaways = new Giveaways(dataset);
        said = passages.stream()
                .filter(one -> !giveaways.namesSource(one.event(), one.passage()))
                .toList();
        Set<String> telling = dataset.passages().stream().map(Passage::source).collect(Collectors.toUnmodifiableSet());
        sources = dataset.sources().stream()
                .map(source -> source.id())
                .filter(telling::contains)
                .toList();
        sayings = dataset.passages().stream()
                .collect(Collectors.groupingBy(
                        SourceMaker::words, Collectors.mapping(Passage::source, Collectors.toUnmodifiableSet())));
    }

    private static Set<String> words(Passage passage) {
        return Words.of(passage.quote().exact());
    }

    @Override
    public Optional<Question> next(Draw draw) {
        for (Asked one : draw.turns(said, asked -> asked.event().id())) {
            List<String> others = draw.chance().shuffled(others(one));
            if (!others.isEmpty()
                    && draw.isNew(QuestionKind.WHO_SAYS, one.passage().id())) {
                return Optional.of(question(one, others, draw.chance()));
            }
        }
        return Optional.empty();
    }

    private List<String> others(Asked one) {
        return sources.stream()
                .filter(source -> !one.event().sources().contains(source))
                .filter(source -> !sayings.get(words(one.passage())).contains(source))
                .toList();
    }

    private static Question question(Asked one, List<String> others, SplitMix chance) {
        String right = one.passage().source();
        List<String> choices = new ArrayList<>(others.subList(0, Math.min(OTHERS, others.size())));
        choices.add(right);
        List<String> shown = chance.shuffled(choices);
        return new WhoSays(one, shown, shown.indexOf(right));
    }
}
