package passage.app.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.lesson.PlainLetters;

/**
 * What a step may name, found by words typed in plain letters: events by title and year, passages by source, quote and event.
 *
 * @param <T> an event or a passage
 */
final class Candidates<T> {

    /** More of them nobody reads; another word leaves fewer. */
    private static final int MOST = 12;

    private final AppViewModel app;
    private final Function<Dataset, List<T>> all;
    private final Function<T, String> ids;
    private final Function<T, String> words;
    private final Function<T, String> searched;
    private final Function<String, Optional<T>> byId;

    private Candidates(
            AppViewModel app,
            Function<Dataset, List<T>> all,
            Function<T, String> ids,
            Function<T, String> words,
            Function<T, String> searched,
            Function<String, Optional<T>> byId) {
        this.app = app;
        this.all = all;
        this.ids = ids;
        this.words = words;
        this.searched = searched;
        this.byId = byId;
    }

    static Candidates<Event> events(AppViewModel app) {
        return new Candidates<>(
                app,
                Dataset::events,
                Event::id,
                event -> title(event, app) + " · " + date(event, app),
                event -> title(event, app) + " " + event.date().edtf(),
                id -> app.dataset().event(id));
    }

    static Candidates<Passage> passages(AppViewModel app) {
        return new Candidates<>(
                app,
                Dataset::passages,
                Passage::id,
                passage -> source(passage, app) + ": “" + passage.quote().exact() + "”",
                passage -> source(passage, app) + " " + passage.quote().exact() + " "
                        + app.dataset()
                                .event(passage.event())
                                .map(event -> title(event, app))
                                .orElse(""),
                id -> app.dataset().passage(id));
    }

    private static String title(Event event, AppViewModel app) {
        return event.title().in(app.messages().locale());
    }

    private static String date(Event event, AppViewModel app) {
        return DateFormatter.of(app.messages().locale()).formatShort(event.date());
    }

    private static String source(Passage passage, AppViewModel app) {
        Locale locale = app.messages().locale();
        return app.dataset().labelOf(passage.source(), locale);
    }

    /** What is shown for an id, unless the data have nothing of that id. */
    Optional<String> words(String id) {
        return byId.apply(id).map(words);
    }

    /** The ids of those in which every word typed is found; where nothing is typed, those that come to mind first. */
    List<String> find(String typed, Predicate<T> first) {
        String[] wanted = PlainLetters.of(typed).strip().split("\\s+");
        List<T> everything = all.apply(app.dataset());
        Stream<T> found = typed.isBlank()
                ? everything.stream().filter(first)
                : Stream.concat(
                                everything.stream().filter(first),
                                everything.stream().filter(first.negate()))
                        .filter(one -> holds(PlainLetters.of(searched.apply(one)), wanted));
        return found.limit(MOST).map(ids).toList();
    }

    private static boolean holds(String text, String[] words) {
        return Arrays.stream(words).allMatch(text::contains);
    }
}
