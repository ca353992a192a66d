package passage.export;

import java.util.List;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.date.DateFormatter;

/** Words what only the speaker sees: events and passages in full. */
final class DeckNotes {

    private final Deck deck;
    private final DeckPage page;

    DeckNotes(Deck deck, DeckPage page) {
        this.deck = deck;
        this.page = page;
    }

    /** An event with its summary, what the editor has to say, and the passages that tell it. */
    void event(Event event) {
        String date = DateFormatter.of(deck.locale()).format(event.date());
        page.note(date + " · " + event.title().in(deck.locale()));
        page.note(event.summary().in(deck.locale()));
        event.editorNote().ifPresent(note -> page.note(deck.sentence("deck.editor", note.in(deck.locale()))));
        event.passages().forEach(this::passage);
    }

    /** Passages with their sources. */
    void passages(List<Passage> passages) {
        if (!passages.isEmpty()) {
            page.note(deck.sentence("deck.passages"));
            passages.forEach(this::passage);
        }
    }

    private void passage(Passage passage) {
        String gloss = deck.gloss(passage).map(words -> " (" + words + ")").orElse("");
        page.note(Deck.quote(passage) + gloss + " · " + deck.source(passage));
    }
}
