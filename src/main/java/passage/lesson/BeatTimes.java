package passage.lesson;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;

/** How long each beat is shown where a lesson runs by itself: as long as there is to read. */
public final class BeatTimes {

    /** To find one's way in a new picture, in seconds. */
    private static final double LOOKING = 3;
    /** How fast a class reads from a board together, in characters a second. */
    private static final double READING = 14;

    private final Dataset dataset;
    private final Locale language;

    /** @param language in which the class reads */
    public BeatTimes(Dataset dataset, Locale language) {
        this.dataset = dataset;
        this.language = language;
    }

    /**
     * How long a place is shown. Where the step says how long it lasts, that is shared out among its beats; where it does
     * not, each beat lasts as long as usual, or longer where there is more to read.
     *
     * @param usual for a beat
     */
    public Duration of(LessonPlace place, Duration usual) {
        Step step = place.shown();
        double own = seconds(step, place.now());
        if (step.seconds().isEmpty()) {
            return millis(Math.max(usual.toMillis() / 1e3, own));
        }
        double all =
                Beat.of(step).stream().mapToDouble(beat -> seconds(step, beat)).sum();
        return millis(step.seconds().getAsInt() * own / all);
    }

    private static Duration millis(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1e3));
    }

    private double seconds(Step step, Beat beat) {
        int told = switch (beat.kind()) {
            case SHOW -> title(step) + length(step.question());
            case REVEAL -> 0;
            case ANSWER -> length(step.answer().map(Step.Answer::text));
        };
        return LOOKING + (told + quotes(beat.passages())) / READING;
    }

    private int title(Step step) {
        return length(step.events().stream()
                .flatMap(id -> dataset.event(id).stream())
                .findFirst()
                .map(Event::title));
    }

    private int length(Optional<LocalizedText> text) {
        return text.map(words -> words.in(language).length()).orElse(0);
    }

    private int quotes(List<String> passages) {
        return passages.stream()
                .flatMap(id -> dataset.passage(id).stream())
                .mapToInt(passage -> passage.words().length())
                .sum();
    }
}
