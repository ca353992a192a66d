package passage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import passage.dataset.JsonItem;
import passage.dataset.LocalizedText;
import passage.dataset.References;
import passage.date.EdtfDate;
import passage.date.Precision;

/** Reads one step of a lesson. */
final class StepReader {
    private final References references;
    private final BiFunction<JsonItem, String, Optional<LocalizedText>> texts;

    /** @param texts reads a text for people */
    StepReader(References references, BiFunction<JsonItem, String, Optional<LocalizedText>> texts) {
        this.references = references;
        this.texts = texts;
    }

    /** The step, unless it lacks what every step must have: a view. */
    Optional<Step> read(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        return item.requiredPart("view").flatMap(_ -> view(item)).map(stretch -> step(stretch, item));
    }

    private Step step(EdtfDate view, JsonItem item) {
        return new Step(
                view,
                item.code("scale", Step.Scale.class),
                ids(item, "events", references::event),
                ids(item, "spotlight", references::event),
                ids(item, "reveal", references::passage),
                item.code("hide", Step.Hidden.class),
                texts.apply(item, "note").orElse(LocalizedText.EMPTY),
                texts.apply(item, "question"),
                item.part("answer").filter(JsonItem::isObject).flatMap(this::answer),
                item.number("seconds")
                        .filter(seconds -> seconds > 0)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }

    private Optional<EdtfDate> view(JsonItem step) {
        Optional<EdtfDate> date = step.date("view");
        Optional<EdtfDate> stretch = date.filter(StepReader::hasBothEnds);
        if (date.isPresent() && stretch.isEmpty()) {
            step.part("view")
                    .orElseThrow()
                    .error(Messages.message("view", date.get().edtf()), Messages.hint("view"));
        }
        return stretch;
    }

    private static boolean hasBothEnds(EdtfDate date) {
        return date.precision() == Precision.INTERVAL && !date.openStart() && !date.openEnd();
    }

    private static List<String> ids(JsonItem step, String name, BiConsumer<String, String> check) {
        return step.list(name, item -> {
            Optional<String> id = item.asWords();
            id.ifPresent(known -> check.accept(known, item.pointer()));
            return id;
        });
    }

    /** What of an answer is there: one whose text or passage is missing is still to be written. */
    private Optional<Step.Answer> answer(JsonItem item) {
        Optional<LocalizedText> text = item.requiredPart("text").flatMap(_ -> texts.apply(item, "text"));
        Optional<String> passage = item.requiredText("passage");
        passage.ifPresent(id -> references.passage(id, item.pointer() + "/passage"));
        return text.isEmpty() && passage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Answer(text.orElse(LocalizedText.EMPTY), passage.orElse("")));
    }
}
