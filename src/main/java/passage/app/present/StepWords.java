package passage.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.app.AppViewModel;
import passage.app.present.BoardWords.Quoted;
import passage.app.present.BoardWords.Told;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.export.Blanks;
import passage.export.PlaceWords;
import passage.lesson.LessonPlace;
import passage.lesson.Step;
import passage.lesson.Step.Hidden;

/** Finds the words for each beat of a lesson, in the language of the class. What the data do not have is passed over. */
final class StepWords {

    private final AppViewModel app;
    private final Contexts contexts;

    StepWords(AppViewModel app) {
        this.app = app;
        this.contexts = new Contexts(app);
    }

    BoardWords of(LessonPlace place) {
        Step step = place.shown();
        List<Passage> passages = place.now().passages().stream()
                .flatMap(id -> app.dataset().passage(id).stream())
                .toList();
        boolean missing = passages.size() < place.now().passages().size();
        String notice = missing ? app.messages().get("board.missing") : "";
        return switch (place.now().kind()) {
            case SHOW -> shown(place);
            case REVEAL -> revealed(step, passages, notice);
            case ANSWER ->
                new BoardWords(
                        List.of(),
                        "",
                        in(step.question()),
                        in(step.answer().map(Step.Answer::text)),
                        passages.stream().map(passage -> proof(passage, step)).toList(),
                        notice);
        };
    }

    private BoardWords shown(LessonPlace place) {
        Step step = place.shown();
        Optional<Hidden> hidden = place.hidden();
        List<Event> guessed = hidden.isPresent() ? Emphases.outstanding(step, app.dataset()) : List.of();
        List<Event> events = Emphases.inOrder(step, app.dataset());
        List<Told> told = events.stream()
                .map(event -> told(event, step, hidden.filter(_ -> guessed.contains(event)), events.size() > 1))
                .toList();
        String summary = hidden.isEmpty() && events.size() == 1 ? summary(events) : "";
        return new BoardWords(told, summary, untelling(in(step.question()), guessed, hidden), "", List.of(), "");
    }

    /** A question that tells the answer has a blank there. */
    private String untelling(String question, List<Event> guessed, Optional<Hidden> hidden) {
        String asked = question;
        for (Event event : guessed) {
            String title = event.title().in(locale());
            asked = hidden.equals(Optional.of(Hidden.TITLE)) && !title.isEmpty()
                    ? asked.replace(title, Blanks.BLANK)
                    : asked;
        }
        return hidden.equals(Optional.of(Hidden.DATE))
                ? Blanks.ofWholeDates(guessed).in(asked)
                : asked;
    }

    /** Two passages about two events each bear the name of theirs; else it stands above them. */
    private BoardWords revealed(Step step, List<Passage> passages, String notice) {
        List<Event> about =
                Emphases.events(passages.stream().map(Passage::event).distinct().toList(), app.dataset());
        boolean each = about.size() > 1;
        List<Event> above = about.isEmpty() ? Emphases.inOrder(step, app.dataset()) : about;
        List<Told> told = each
                ? List.of()
                : above.stream()
                        .map(event -> told(event, step, Optional.empty(), above.size() > 1))
                        .toList();
        // Where something was to be guessed, nobody has read it yet; where there is a passage, its own words tell it.
        String summary = passages.isEmpty() && above.size() == 1 ? summary(above) : "";
        List<Quoted> quotes =
                passages.stream().map(passage -> quoted(passage, each)).toList();
        return new BoardWords(told, summary, "", "", quotes, notice);
    }

    private Told told(Event event, Step step, Optional<Hidden> hidden, boolean brief) {
        boolean noDate = hidden.equals(Optional.of(Hidden.DATE));
        boolean noTitle = hidden.equals(Optional.of(Hidden.TITLE));
        DateFormatter dates = DateFormatter.of(locale());
        String date = brief ? dates.formatShort(event.date()) : dates.format(event.date());
        String title = event.title().in(locale());
        return new Told(
                noDate ? app.messages().get("board.guess.date") : date,
                noTitle
                        ? app.messages().get("board.guess.title")
                        : noDate
                                ? Blanks.of(event, Set.copyOf(LocalizedText.LANGUAGES))
                                        .in(title)
                                : title,
                hidden,
                app.dataset().categoryOf(event),
                Emphases.outstanding(step, app.dataset()).contains(event));
    }

    /** What stands around it has been shown where it was revealed. */
    private Quoted proof(Passage passage, Step step) {
        Quoted proof = quoted(passage, true);
        return step.reveal().contains(passage.id()) ? proof.alone() : proof;
    }

    private Quoted quoted(Passage passage, boolean named) {
        Dataset dataset = app.dataset();
        Optional<Told> about = dataset.event(passage.event())
                .filter(_ -> named)
                .map(event -> new Told(
                        DateFormatter.of(locale()).format(event.date()),
                        event.title().in(locale()),
                        Optional.empty(),
                        dataset.categoryOf(event),
                        true));
        String gloss = passage.gloss()
                .filter(words -> words.has(locale().getLanguage()))
                .map(words -> words.in(locale()))
                .orElse("");
        return new Quoted(
                about,
                "“" + passage.quote().exact() + "”",
                gloss,
                dataset.labelOf(passage.source(), locale()),
                place(passage),
                date(passage),
                contexts.of(passage));
    }

    private String place(Passage passage) {
        Stream<String> kind = app.dataset().source(passage.source()).stream()
                .map(source -> app.messages().get("source.kind." + source.kind().code()));
        String where = new PlaceWords(locale()).of(passage, app.dataset().source(passage.source()));
        return Stream.concat(kind, Stream.of(where))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String date(Passage passage) {
        List<String> words = new ArrayList<>();
        passage.date().map(DateFormatter.of(locale())::format).ifPresent(words::add);
        if (words.isEmpty()) {
            return app.messages().get("card.no-date");
        }
        words.add(app.messages().get("basis." + passage.basis().code()));
        return String.join(" · ", words);
    }

    private String summary(List<Event> events) {
        return events.getFirst().summary().in(locale());
    }

    private String in(Optional<LocalizedText> text) {
        return text.map(words -> words.in(locale())).orElse("");
    }

    private Locale locale() {
        return app.messages().locale();
    }
}
