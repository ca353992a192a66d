package passage.export;

import java.io.IOException;
import java.util.List;
import passage.dataset.Source;
import passage.display.Bounds;
import passage.display.Face;
import passage.lesson.Lesson;
import passage.paint.DocumentInfo;
import passage.slides.Slide;

/** The first slide: what the deck is, and, where it is no lesson, the whole timeline. */
final class TitleSlide {

    private static final List<Double> DESCRIPTION = List.of(20.0, 18.0, 16.0);
    private static final List<Double> LARGE = List.of(56.0, 48.0, 40.0);
    private static final double LESSON_TOP = 232;

    private final Deck deck;

    TitleSlide(Deck deck) {
        this.deck = deck;
    }

    Slide of(DocumentInfo info, int number) throws IOException {
        DeckPage page = new DeckPage(deck);
        if (deck.content().lesson().isPresent()) {
            lesson(page, info, deck.content().lesson().get());
        } else {
            timeline(page, info);
        }
        page.sources(deck.content().dataset().sources().stream()
                .map(Source::id)
                .filter(id -> !deck.content().dataset().passagesFrom(id).isEmpty())
                .toList());
        return page.done(number);
    }

    /** A picture would tell what the class is to guess. */
    private void lesson(DeckPage page, DocumentInfo info, Lesson lesson) {
        double bottom = page.title(info.title(), LARGE, new Bounds(DeckPage.MARGIN, LESSON_TOP, DeckPage.WIDTH, 0));
        String minutes = lesson.minutes() > 0
                ? deck.sentence("deck.lesson.minutes", lesson.minutes())
                : deck.sentence("deck.lesson");
        description(page, minutes, bottom + DeckPage.GAP / 2);
    }

    private void timeline(DeckPage page, DocumentInfo info) throws IOException {
        double bottom = page.title(info.title(), DeckPage.TOP);
        double under = bottom + description(page, info.description(), bottom) + DeckPage.GAP / 2;
        Bounds at = new Bounds(DeckPage.MARGIN, under, DeckPage.WIDTH, DeckPage.KEY + DeckPage.GAP - under);
        page.add(deck.pictures().whole(deck.content(), deck.request(), at, info.description()));
    }

    private double description(DeckPage page, String words, double y) {
        Bounds at = new Bounds(DeckPage.MARGIN, y, DeckPage.WIDTH, DESCRIPTION.getFirst() * DeckText.LEADING);
        return page.fitted(words, Face.SANS, DESCRIPTION, deck.theme().muted(), at);
    }
}
