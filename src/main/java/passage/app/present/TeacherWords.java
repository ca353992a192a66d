package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import passage.app.FirstWords;
import passage.app.Messages;
import passage.dataset.Event;
import passage.dataset.Source;
import passage.date.DateFormatter;
import passage.lesson.LessonPlace;
import passage.lesson.Step;

/** What the teacher is told of steps, in the teacher's language and with nothing kept back. */
final class TeacherWords {

    private final PresentViewModel model;
    private final Messages messages;

    TeacherWords(PresentViewModel model) {
        this.model = model;
        this.messages = model.app().messages();
    }

    private Locale locale() {
        return messages.locale();
    }

    private Optional<Event> event(Step step) {
        return step.events().stream()
                .flatMap(id -> model.dataset().event(id).stream())
                .findFirst();
    }

    /** The date of the first of its events that there is, or else the time in view. */
    String date(Step step) {
        return DateFormatter.of(locale())
                .formatShort(event(step).map(Event::date).orElse(step.view()));
    }

    /** The title of the first of its events that there is, or else the beginning of the note. */
    String title(Step step) {
        return event(step).map(event -> event.title().in(locale())).orElseGet(() -> beginning(step));
    }

    /** Date, title and the beginning of the note: an event may be that of several steps. */
    String told(Step step) {
        return String.join(" · ", date(step), title(step)) + "\n" + beginning(step);
    }

    private String beginning(Step step) {
        return FirstWords.of(step.note().in(locale()), locale());
    }

    /** That events of a step are not in the data, and which; empty where all are. */
    String missing(Step step) {
        List<String> missing = step.events().stream()
                .filter(id -> model.dataset().event(id).isEmpty())
                .toList();
        return missing.isEmpty() ? "" : messages.get("lesson.missing", missing.size(), String.join(", ", missing));
    }

    /** What the next click will bring. */
    String coming() {
        return model.coming().map(this::coming).orElseGet(() -> messages.get("presenter.end"));
    }

    private String coming(LessonPlace next) {
        return switch (next.now().kind()) {
            case SHOW -> messages.get("presenter.coming.step", next.step() + 1, title(next.shown()));
            case REVEAL -> revealed(next);
            case ANSWER -> messages.get("presenter.coming.answer");
        };
    }

    private String revealed(LessonPlace next) {
        List<String> parts = new ArrayList<>();
        model.place()
                .hidden()
                .map(hidden -> switch (hidden) {
                    case DATE -> "presenter.coming.date";
                    case TITLE -> "presenter.coming.title";
                })
                .map(messages::get)
                .ifPresent(parts::add);
        List<String> passages = next.now().passages();
        if (!passages.isEmpty()) {
            String sources = passages.stream().map(this::source).distinct().collect(Collectors.joining(", "));
            parts.add(messages.get("presenter.coming.passages", passages.size(), sources));
        }
        return String.join(" · ", parts);
    }

    private String source(String passage) {
        return model.dataset()
                .passage(passage)
                .flatMap(told -> model.dataset().source(told.source()))
                .map(Source::label)
                .map(label -> label.in(locale()))
                .orElse(passage);
    }
}
