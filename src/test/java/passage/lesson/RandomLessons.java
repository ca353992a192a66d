package passage.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import passage.dataset.LocalizedText;

/** Lessons of any shape that an editor can make, along the events of {@link passage.dataset.SmallFolder}. */
public final class RandomLessons {
    private static final List<String> WORDS = List.of(
            "Look.",
            "Şuşa Bəyannaməsi",
            "İki ığdır",
            "“quoted” \\ back\nnew line",
            "<b>bold</b> & <script>",
            "\u2028\uD83D\uDE00 \t");
    private static final List<String> EVENTS = List.of("first-treaty", "second-treaty");
    private static final List<String> PASSAGES = List.of("first-treaty.kaya-2020", "second-treaty.kaya-2020");

    private final Random random;

    public RandomLessons(Random random) {
        this.random = random;
    }

    /** A lesson with up to six steps. */
    public Lesson lesson(String id) {
        List<Step> steps =
                IntStream.range(0, 1 + random.nextInt(6)).mapToObj(_ -> step()).toList();
        return new Lesson(id, text(), random.nextInt(90), steps);
    }

    /** A step with anything in it. */
    public Step step() {
        double from = -200_000 + random.nextInt(220_000);
        Step bare = StepDraft.showing(Stretch.of(from, from + 1 + random.nextInt(random.nextBoolean() ? 60 : 60_000)));
        StepDraft draft = StepDraft.of(bare)
                .scale(maybe(() -> one(List.of(Step.Scale.values()))))
                .events(some(EVENTS))
                .spotlight(some(EVENTS))
                .reveal(some(PASSAGES))
                .hide(maybe(() -> one(List.of(Step.Hidden.values()))))
                .seconds(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(600)));
        maybe(this::text).ifPresent(draft::note);
        maybe(this::text).ifPresent(draft::question);
        maybe(this::text).ifPresent(answer -> draft.answer(answer, one(PASSAGES)));
        return draft.step();
    }

    /** In English, and perhaps in others. */
    private LocalizedText text() {
        return new LocalizedText(
                one(WORDS), random.nextBoolean() ? one(WORDS) : "", random.nextBoolean() ? one(WORDS) : "");
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(_ -> random.nextBoolean()).toList();
    }
}
