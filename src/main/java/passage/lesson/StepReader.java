package passage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import passage.dataset.JsonItem;
import passage.dataset.LocalizedText;
import passage.dataset.References;
import passage.date.EdtfDate;
import passage.date.Precision;

/** Reads one step of a lesson. */
final class StepReader {
    private final References references;

    StepReader(References references) {
        this.references = references;
    }

    /** The step, unless it lacks what every step must have: a view and a note. */
    Optional<Step> read(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        Optional<EdtfDate> view = item.requiredPart("view").flatMap(_ -> view(item));
        Optional<LocalizedText> note = item.requiredLocalized("note");
        return view.flatMap(stretch -> note.map(text -> step(stretch, text, item)));
    }

    private Step step(EdtfDate view, LocalizedText note, JsonItem item) {
        item.requiredPart("events");
        return new Step(
                view,
                item.code("scale", Step.Scale.class),
                ids(item, "events", references::event),
                ids(item, "spotlight", references::event),
                ids(item, "reveal", references::passage),
                item.code("hide", Step.Hidden.class),
                note,
                item.localized("question"),
                item.part("answer").filter(JsonItem::isObject).flatMap(this::answer),
                item.number("seconds").map(OptionalInt::of).orElseGet(OptionalInt::empty));
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

    private Optional<Step.Answer> answer(JsonItem item) {
        Optional<LocalizedText> text = item.requiredLocalized("text");
        Optional<String> passage = item.requiredText("passage");
        passage.ifPresent(id -> references.passage(id, item.pointer() + "/passage"));
        return text.flatMap(words -> passage.map(id -> new Step.Answer(words, id)));
    }
}
