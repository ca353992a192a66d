package passage.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Passage;

/** Makes a quiz: the kinds take turns, each for as long as it finds something to ask. */
final class QuizMaker {

    /** Of more events than these, so many are drawn first: a class would not see the others in years. */
    private static final int MOST_EVENTS = 400;

    private final QuizRequest request;
    private final Draw draw;

    QuizMaker(QuizRequest request) {
        this.request = request;
        this.draw = new Draw(request.seed());
    }

    Quiz make() {
        List<QuestionMaker> makers = new ArrayList<>(makers().values());
        List<Question> questions = new ArrayList<>();
        while (questions.size() < request.questions() && !makers.isEmpty()) {
            QuestionMaker maker = makers.removeFirst();
            Optional<Question> question = maker.next(draw);
            question.ifPresent(made -> {
                draw.count(made);
                questions.add(made);
                makers.addLast(maker);
            });
        }
        return new Quiz(request.seed(), request.questions(), questions);
    }

    /** The makers of the kinds wanted, in the order of the kinds. */
    private Map<QuestionKind, QuestionMaker> makers() {
        List<Event> events = draw.chance().shuffled(request.events());
        List<Event> some = events.subList(0, Math.min(MOST_EVENTS, events.size()));
        Dataset dataset = request.dataset();
        List<Dated> dated = some.stream()
                .filter(event -> !Giveaways.titleTellsDate(event))
                .flatMap(event -> Dated.of(event, usable(event, dataset)).stream())
                .toList();
        List<Dated> inRow = dated.stream()
                .filter(one -> !Giveaways.titleTellsOrder(one.asked().event()))
                .toList();
        List<Asked> said = some.stream()
                .map(event -> usable(event, dataset).stream()
                        .map(passage -> new Asked(event, passage))
                        .toList())
                .flatMap(Collection::stream)
                .toList();
        Map<QuestionKind, QuestionMaker> makers = new EnumMap<>(QuestionKind.class);
        for (QuestionKind kind : request.kinds()) {
            makers.put(
                    kind,
                    switch (kind) {
                        case CAME_FIRST -> new PairMaker(inRow);
                        case IN_ORDER -> new OrderMaker(inRow);
                        case ON_TIMELINE -> new PlaceMaker(dated);
                        case WHO_SAYS -> new SourceMaker(said, dataset);
                    });
        }
        return makers;
    }

    /** The passages of an event that can be shown: some words, and a source that is known. */
    private static List<Passage> usable(Event event, Dataset dataset) {
        return event.passages().stream()
                .filter(passage -> !passage.quote().isEmpty())
                .filter(passage -> dataset.source(passage.source()).isPresent())
                .toList();
    }
}
