package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.dataset.Passage;
import passage.display.Bounds;
import passage.display.Face;
import passage.display.Font;
import passage.layout.Theme;
import passage.slides.SlidePart;
import passage.slides.SlidePart.Paragraph;
import passage.slides.SlidePart.Role;
import passage.slides.SlidePart.Run;

/** Sets quotes one below the other, each with what it says in the reader's language and the source it stands in. */
final class DeckQuotes {

    private static final List<Double> SIZES = List.of(28.0, 26.0, 24.0, 22.0, 20.0);
    private static final double BETWEEN = 12;
    private static final double PADDING = 12;
    private static final double PEN = 5;
    private static final double LEFT = 20;
    /** The size of a gloss and of the name of a source, for each point of the quote's. */
    private static final double SMALLER = 0.75;

    private static final double LEAST = 15;
    private static final double ABOVE = 4;

    private final Deck deck;
    private final DeckPage page;

    DeckQuotes(Deck deck, DeckPage page) {
        this.deck = deck;
        this.page = page;
    }

    /**
     * Sets as many passages as fit into a rectangle; the others stand in the notes alone.
     *
     * @return the height they take
     */
    double set(List<Passage> passages, Bounds within) {
        for (int count = passages.size(); count > 0; count--) {
            List<Passage> first = passages.subList(0, count);
            for (boolean glosses : new boolean[] {true, false}) {
                for (double size : SIZES) {
                    double height = height(first, size, glosses, within.width());
                    if (height <= within.height()) {
                        draw(first, size, glosses, within);
                        return height;
                    }
                }
            }
        }
        return 0;
    }

    private double height(List<Passage> passages, double size, boolean glosses, double width) {
        return passages.stream()
                        .mapToDouble(passage -> BETWEEN + height(paragraphs(passage, size, glosses), width))
                        .sum()
                - BETWEEN;
    }

    private double height(List<Paragraph> paragraphs, double width) {
        double height = 2 * PADDING;
        for (Paragraph paragraph : paragraphs) {
            Font font = paragraph.runs().getFirst().font();
            height += paragraph.before() + deck.text().height(paragraph.text(), font, width - LEFT - PADDING);
        }
        return height;
    }

    private void draw(List<Passage> passages, double size, boolean glosses, Bounds within) {
        Theme theme = deck.theme();
        double y = within.y();
        for (Passage passage : passages) {
            List<Paragraph> paragraphs = paragraphs(passage, size, glosses);
            double height = height(paragraphs, within.width());
            page.add(new SlidePart.Panel(new Bounds(within.x(), y, within.width(), height), theme.quote()));
            page.add(new SlidePart.Panel(new Bounds(within.x(), y, PEN, height), theme.pen()));
            Bounds words =
                    new Bounds(within.x() + LEFT, y + PADDING, within.width() - LEFT - PADDING, height - 2 * PADDING);
            page.add(new SlidePart.Words(Role.BODY, words, paragraphs));
            y += height + BETWEEN;
        }
    }

    private List<Paragraph> paragraphs(Passage passage, double size, boolean glosses) {
        Theme theme = deck.theme();
        double smaller = Math.max(LEAST, Math.round(size * SMALLER));
        List<Paragraph> paragraphs = new ArrayList<>();
        Font serif = new Font(Face.SERIF, size);
        paragraphs.add(Paragraph.of(0, Run.of(Deck.quote(passage), serif, theme.text(), deck.language(passage))));
        Optional<String> gloss = glosses ? deck.gloss(passage) : Optional.empty();
        gloss.ifPresent(
                words -> paragraphs.add(Paragraph.of(ABOVE, deck.run(words, Face.SANS, smaller, theme.text()))));
        paragraphs.add(Paragraph.of(ABOVE, deck.run(deck.source(passage), Face.SANS_MEDIUM, smaller, theme.text())));
        return paragraphs;
    }
}
