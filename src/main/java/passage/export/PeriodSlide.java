package passage.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.display.Bounds;
import passage.slides.Slide;

/** The slide of one period: its picture, and below it the most important of its events. */
final class PeriodSlide {

    private static final int MOST_EVENTS = 10;
    private static final int COLUMNS = 2;
    private static final double LEAST_PICTURE = 200;

    private final Deck deck;

    PeriodSlide(Deck deck) {
        this.deck = deck;
    }

    Slide of(Periods.Part period, int number) throws IOException {
        DeckPage page = new DeckPage(deck);
        List<Event> events = important(period.events());
        String years = period.years().name(deck.locale());
        double bottom = page.titleBeside(years, DeckPage.TOP);
        if (events.size() < period.events().size()) {
            String some =
                    deck.sentence("deck.some", events.size(), period.events().size());
            page.aside(some, bottom - 28);
        }
        DeckRows rows = new DeckRows(deck, page);
        double top = bottom + DeckPage.GAP;
        double most = DeckPage.KEY - top - 2 * DeckPage.GAP - LEAST_PICTURE;
        List<DeckRows.Row> lines = events.stream()
                .map(event -> rows.row(event, event.importance() >= 4))
                .toList();
        double height = rows.set(lines, COLUMNS, new Bounds(DeckPage.MARGIN, top, DeckPage.WIDTH, most));
        double under = top + height + DeckPage.GAP;
        Bounds at = new Bounds(DeckPage.MARGIN, under, DeckPage.WIDTH, DeckPage.KEY - under - DeckPage.GAP / 2);
        Set<String> ids = period.events().stream().map(Event::id).collect(Collectors.toCollection(HashSet::new));
        Dataset shown = deck.content().dataset().only(event -> ids.contains(event.id()));
        Content.Days days = DeckPicture.days(period.firstDay(), period.endDay());
        Content content = new Content(shown, Optional.of(days), Optional.empty());
        page.add(deck.pictures().of(content, deck.request(), at, deck.description(years, events)));
        page.key(shown, deck.request().balance() > 0);
        page.sources(events.stream().flatMap(event -> event.sources().stream()).toList());
        DeckNotes notes = new DeckNotes(deck, page);
        events.forEach(notes::event);
        return page.done(number);
    }

    /** The most important, in order of time. */
    private static List<Event> important(List<Event> events) {
        Set<Event> chosen = events.stream()
                .sorted(Comparator.comparingInt(Event::importance).reversed())
                .limit(MOST_EVENTS)
                .collect(Collectors.toSet());
        return events.stream().filter(chosen::contains).toList();
    }
}
