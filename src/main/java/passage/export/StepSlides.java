package passage.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Passage;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.display.Bounds;
import passage.display.Face;
import passage.layout.BalancedScale;
import passage.lesson.Step;
import passage.slides.Slide;

/**
 * The slides of one step of a lesson: one, or, where the class has to guess something, one that leaves it blank and one that
 * tells it. What a step names and the dataset lacks is left out.
 */
final class StepSlides {

    private static final LocalizedText UNKNOWN = LocalizedText.of("?");

    /** Of more events than these the titles need the room that the numbers of their sources take; those stand at the foot. */
    private static final int MOST_NUMBERED = 4;

    private static final double LEFT = 500;
    private static final double BETWEEN = 36;
    private static final List<Double> ANSWER = List.of(26.0, 24.0, 22.0, 20.0, 18.0);
    private static final List<Double> SUMMARY = List.of(22.0, 20.0, 18.0);

    private final Deck deck;
    private final Step step;
    private final String place;
    private final double balance;
    private final List<Event> events;
    private final List<Event> lit;

    /**
     * @param place where in the lesson one is, in words
     * @param balance of the scale, as the step and those before it have it
     */
    StepSlides(Deck deck, Step step, String place, double balance) {
        this.deck = deck;
        this.step = step;
        this.place = place;
        this.balance = balance;
        this.events = found(step.events());
        List<Event> spotlight = found(step.spotlight());
        this.lit = spotlight.isEmpty() ? events : spotlight;
    }

    private List<Event> found(List<String> ids) {
        return ids.stream()
                .flatMap(id -> deck.content().dataset().event(id).stream())
                .toList();
    }

    /** The share of the events in the scale of a step. */
    static double balance(Step step, double before) {
        return step.scale()
                .map(scale -> scale == Step.Scale.BALANCED ? BalancedScale.USUAL : 0)
                .orElse(before);
    }

    /** The slides, the first of them with this number. */
    List<Slide> all(int number) throws IOException {
        return step.hide().isPresent()
                ? List.of(slide(step.hide(), false, number), slide(Optional.empty(), true, number + 1))
                : List.of(slide(Optional.empty(), false, number));
    }

    private Slide slide(Optional<Step.Hidden> hidden, boolean answered, int number) throws IOException {
        DeckPage page = new DeckPage(deck);
        double top = page.title(title(hidden), page.kicker(dates(hidden), place)) + DeckPage.GAP;
        List<Passage> passages = hidden.isPresent() ? List.of() : passages(answered);
        double room = DeckPage.KEY - DeckPage.GAP * 1.5 - top;
        double most = Math.max(room - DeckPicture.height(events.size(), deck.request()), room / 2);
        boolean beside = !passages.isEmpty();
        Bounds left = new Bounds(DeckPage.MARGIN, top, beside ? LEFT : DeckPage.WIDTH, most);
        double height = told(page, hidden, answered, left);
        if (beside) {
            double x = DeckPage.MARGIN + LEFT + BETWEEN;
            Bounds right = new Bounds(x, top, DeckPage.MARGIN + DeckPage.WIDTH - x, most);
            height = Math.max(height, new DeckQuotes(deck, page).set(passages, right));
        }
        picture(page, hidden, top + height + DeckPage.GAP);
        page.sources(Stream.concat(
                        passages.stream().map(Passage::source),
                        hidden.isPresent()
                                ? Stream.empty()
                                : events.stream().flatMap(event -> event.sources().stream()))
                .toList());
        notes(page);
        return page.done(number);
    }

    private String title(Optional<Step.Hidden> hidden) {
        return step.question()
                .map(question -> question.in(deck.locale()))
                .filter(question -> !question.isEmpty())
                .map(question -> hidden.filter(Step.Hidden.DATE::equals).isPresent()
                        ? Blanks.ofWholeDates(lit).in(question)
                        : question)
                .orElseGet(() -> hidden.isPresent() ? Blanks.BLANK : titles());
    }

    private String titles() {
        return lit.isEmpty()
                ? About.title(deck.content(), deck.request())
                : lit.stream().map(event -> event.title().in(deck.locale())).collect(Collectors.joining(" · "));
    }

    /** The date of what the step is about, or the time in view. */
    private String dates(Optional<Step.Hidden> hidden) {
        DateFormatter dates = DateFormatter.of(deck.locale());
        boolean ofEvent =
                lit.size() == 1 && hidden.filter(Step.Hidden.DATE::equals).isEmpty();
        return dates.format(ofEvent ? lit.getFirst().date() : step.view());
    }

    /** The answer where it is told, and the events; alone, an event has its summary below it. */
    private double told(DeckPage page, Optional<Step.Hidden> hidden, boolean answered, Bounds within) {
        double y = within.y();
        if (answered && step.answer().isPresent()) {
            String answer = step.answer().get().text().in(deck.locale());
            double most = within.height() * 0.6;
            Bounds at = new Bounds(within.x(), y, within.width(), most);
            y += page.fitted(answer, Face.SANS_MEDIUM, ANSWER, deck.theme().text(), at) + DeckPage.GAP;
        }
        DeckRows rows = new DeckRows(deck, page);
        List<DeckRows.Row> lines =
                events.stream().map(event -> row(rows, event, hidden)).toList();
        int columns = within.width() > LEFT && lines.size() > 4 ? 2 : 1;
        y += rows.set(lines, columns, new Bounds(within.x(), y, within.width(), within.bottom() - y));
        if (events.size() == 1 && hidden.isEmpty() && !answered) {
            String summary = events.getFirst().summary().in(deck.locale());
            y += DeckPage.GAP / 2;
            Bounds at = new Bounds(within.x(), y, within.width(), within.bottom() - y);
            if (!summary.isEmpty() && at.height() > SUMMARY.getLast() * DeckText.LEADING) {
                y += page.fitted(summary, Face.SANS, SUMMARY, deck.theme().muted(), at);
            }
        }
        return y - within.y();
    }

    private DeckRows.Row row(DeckRows rows, Event event, Optional<Step.Hidden> hidden) {
        boolean strong = lit.contains(event) && lit.size() < events.size();
        DeckRows.Row full = rows.row(event, strong);
        boolean crowded = events.size() > MOST_NUMBERED;
        DeckRows.Row row =
                new DeckRows.Row(full.date(), full.title(), crowded ? "" : full.numbers(), full.ink(), strong);
        if (hidden.isEmpty() || !lit.contains(event)) {
            return row;
        }
        return switch (hidden.get()) {
            case DATE -> new DeckRows.Row(Blanks.BLANK, row.title(), "", row.ink(), strong);
            case TITLE -> new DeckRows.Row(row.date(), Blanks.BLANK, "", row.ink(), strong);
        };
    }

    /** What the step reveals; where it answers, first what proves the answer. */
    private List<Passage> passages(boolean answered) {
        Set<String> ids = new LinkedHashSet<>();
        if (answered) {
            step.answer().ifPresent(answer -> ids.add(answer.passage()));
        }
        ids.addAll(step.reveal());
        return ids.stream()
                .flatMap(id -> deck.content().dataset().passage(id).stream())
                .toList();
    }

    private void picture(DeckPage page, Optional<Step.Hidden> hidden, double top) throws IOException {
        double bottom = DeckPage.KEY - DeckPage.GAP / 2;
        DayRange view = step.view().range();
        Optional<Content.Days> days = view.hasFirst() && view.hasEnd()
                ? Optional.of(DeckPicture.days(view.first(), view.end()))
                : Optional.empty();
        Dataset shown = shown(hidden);
        double height = Math.min(bottom - top, DeckPicture.height(shown.events().size(), deck.request()));
        Bounds at = new Bounds(DeckPage.MARGIN, bottom - height, DeckPage.WIDTH, height);
        Content content = new Content(shown, days, Optional.empty());
        String time = DateFormatter.of(deck.locale()).format(step.view());
        ExportRequest request = deck.request().balanced(balance);
        page.add(deck.pictures().of(content, request, at, deck.description(time, shown.events())));
        page.key(shown, balance > 0);
    }

    /** The events of the step. One whose date is asked for stands nowhere; one whose title is has none. */
    private Dataset shown(Optional<Step.Hidden> hidden) {
        Set<String> guessed = lit.stream().map(Event::id).collect(Collectors.toSet());
        Set<String> told = Set.copyOf(step.events());
        boolean date = hidden.filter(Step.Hidden.DATE::equals).isPresent();
        boolean title = hidden.filter(Step.Hidden.TITLE::equals).isPresent();
        return deck.content()
                .dataset()
                .only(event -> told.contains(event.id()) && !(date && guessed.contains(event.id())))
                .with(event -> title && guessed.contains(event.id()) ? event.titled(UNKNOWN) : event);
    }

    private void notes(DeckPage page) {
        page.note(step.note().in(deck.locale()));
        step.answer()
                .map(answer -> answer.text().in(deck.locale()))
                .filter(answer -> !answer.isEmpty())
                .ifPresent(answer -> page.note(deck.sentence("deck.answer", answer)));
        new DeckNotes(deck, page).passages(new ArrayList<>(passages(true)));
    }
}
