package passage.export;

import java.util.ArrayList;
import java.util.List;
import passage.display.Bounds;
import passage.display.Face;
import passage.display.Font;
import passage.slides.Slide;
import passage.slides.SlidePart;
import passage.slides.SlidePart.Paragraph;
import passage.slides.SlidePart.Role;
import passage.slides.SlidePart.Run;
import passage.slides.SlidePart.Side;

/** The last slides: the sources in full, as many on each as fit. */
final class SourceSlides {

    private static final double SIZE = 20;
    private static final double ABOVE = 12;
    private static final double INDENT = 56;

    private final Deck deck;

    SourceSlides(Deck deck) {
        this.deck = deck;
    }

    List<Slide> of(References references, int number) {
        List<Slide> slides = new ArrayList<>();
        List<References.Reference> left = references.all();
        while (!left.isEmpty()) {
            DeckPage page = new DeckPage(deck);
            double top = page.title(deck.sentence("sheet.sources"), DeckPage.TOP) + DeckPage.GAP;
            int fit = fitting(left, DeckPage.KEY - top);
            List<Paragraph> paragraphs =
                    left.subList(0, fit).stream().map(this::paragraph).toList();
            Bounds at = new Bounds(DeckPage.MARGIN, top, DeckPage.WIDTH, DeckPage.KEY - top);
            page.add(new SlidePart.Words(Role.BODY, at, paragraphs));
            slides.add(page.done(number + slides.size()));
            left = left.subList(fit, left.size());
        }
        return slides;
    }

    private int fitting(List<References.Reference> references, double most) {
        double height = 0;
        for (int i = 0; i < references.size(); i++) {
            String text = text(references.get(i));
            height += ABOVE + deck.text().height(text, new Font(Face.SANS, SIZE), DeckPage.WIDTH - INDENT);
            if (height > most) {
                return Math.max(1, i);
            }
        }
        return references.size();
    }

    private Paragraph paragraph(References.Reference reference) {
        Run number = deck.run(
                "[" + reference.number() + "]\t",
                Face.SANS_MEDIUM,
                SIZE,
                deck.theme().muted());
        List<Run> runs = new ArrayList<>(List.of(number));
        String text = text(reference);
        int link = reference.link().map(text::lastIndexOf).orElse(text.length());
        runs.add(deck.run(text.substring(0, link), Face.SANS, SIZE, deck.theme().text()));
        reference.link().ifPresent(to -> {
            Font font = new Font(Face.SANS, SIZE);
            runs.add(new Run(to, font, deck.theme().text(), deck.locale(), reference.link()));
            runs.add(deck.run(
                    text.substring(link + to.length()),
                    Face.SANS,
                    SIZE,
                    deck.theme().text()));
        });
        return new Paragraph(runs, Side.LEFT, ABOVE, INDENT);
    }

    /** With its link written out, for who sees the slide and cannot click on it. */
    private static String text(References.Reference reference) {
        return reference
                .link()
                .filter(link -> !reference.text().contains(link))
                .map(link -> reference.text() + " " + link)
                .orElse(reference.text());
    }
}
