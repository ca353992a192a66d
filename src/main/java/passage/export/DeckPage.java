package passage.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Face;
import passage.display.Font;
import passage.slides.Slide;
import passage.slides.SlidePart;
import passage.slides.SlidePart.Paragraph;
import passage.slides.SlidePart.Role;
import passage.slides.SlidePart.Run;
import passage.slides.SlidePart.Side;

/** One slide in the making, on the grid that all slides keep to; lengths in points of 1/96 inch. */
final class DeckPage {

    /** Room at the left and at the right. */
    static final double MARGIN = 56;

    /** Between the margins. */
    static final double WIDTH = Slide.WIDTH - 2 * MARGIN;

    /** Where the smaller line above the title begins. */
    static final double TOP = 36;

    /** Where the key to the colours begins, and all that is above it ends. */
    static final double KEY = 644;

    /** Between two parts, one below the other. */
    static final double GAP = 20;

    private static final double KICKER = 22;
    private static final double FOOT = 676;
    private static final double SMALL = 15;
    private static final double NUMBER_WIDTH = 64;
    private static final double ASIDE = 420;
    private static final List<Double> TITLES = List.of(40.0, 36.0, 32.0, 28.0);

    private final Deck deck;
    private final List<SlidePart> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();

    DeckPage(Deck deck) {
        this.deck = deck;
        parts.add(new SlidePart.Panel(
                new Bounds(0, 0, Slide.WIDTH, 8), deck.theme().accent()));
    }

    /** Words at the top: what the slide is about in short, and where in the deck one is. */
    double kicker(String left, String aside) {
        double height = KICKER * DeckText.LEADING;
        if (!left.isEmpty()) {
            Bounds at = new Bounds(MARGIN, TOP, WIDTH - ASIDE, height);
            Colour colour = deck.theme().ink(deck.theme().accent());
            fitted(left, Face.SANS_MEDIUM, List.of(KICKER), colour, at);
        }
        aside(aside, TOP);
        return TOP + height;
    }

    /** A title of two lines at most. */
    double title(String title, double y) {
        return title(title, TITLES, new Bounds(MARGIN, y, WIDTH, 0));
    }

    /** A title with something beside it. */
    double titleBeside(String title, double y) {
        return title(title, TITLES, new Bounds(MARGIN, y, WIDTH - ASIDE - GAP, 0));
    }

    /**
     * A title in the largest of some sizes in which it takes no more than two lines of the smallest, or about that.
     *
     * @param top where it begins and how wide it may be
     */
    double title(String title, List<Double> sizes, Bounds top) {
        double most = 2.7 * sizes.getLast() * DeckText.LEADING;
        DeckText.Fitted fitted = deck.text().fit(title, Face.SANS_BOLD, sizes, top.width(), most);
        if (fitted.cut()) {
            remember(title);
        }
        Bounds at = new Bounds(top.x(), top.y(), top.width(), fitted.height());
        Run run = Run.of(fitted.text(), fitted.font(), deck.theme().text(), deck.locale());
        parts.add(new SlidePart.Words(Role.TITLE, at, List.of(Paragraph.of(0, run))));
        return at.bottom();
    }

    /** Words at the right, in one line. */
    void aside(String words, double y) {
        if (!words.isEmpty()) {
            double height = SMALL * DeckText.LEADING;
            Bounds at = new Bounds(Slide.WIDTH - MARGIN - ASIDE, y, ASIDE, height);
            String fitting = deck.text().cut(words, new Font(Face.SANS, SMALL), ASIDE, height);
            Run run = deck.run(fitting, Face.SANS, SMALL, deck.theme().muted());
            parts.add(new SlidePart.Words(Role.BODY, at, List.of(new Paragraph(List.of(run), Side.RIGHT, 0, 0))));
        }
    }

    /** Words in a box, as large as they fit; what does not goes to the notes. Gives the height they take. */
    double fitted(String words, Face face, List<Double> sizes, Colour colour, Bounds within) {
        DeckText.Fitted fitted = deck.text().fit(words, face, sizes, within.width(), within.height());
        if (fitted.cut()) {
            remember(words);
        }
        Run run = Run.of(fitted.text(), fitted.font(), colour, deck.locale());
        Bounds at = new Bounds(within.x(), within.y(), within.width(), fitted.height());
        parts.add(new SlidePart.Words(Role.BODY, at, List.of(Paragraph.of(0, run))));
        return fitted.height();
    }

    /** Has words that were cut stand in the notes as they are. */
    void remember(String whole) {
        cut.add(whole);
    }

    /** Lays something over what is there. */
    void add(SlidePart part) {
        parts.add(part);
    }

    /** Adds a paragraph to what only the speaker sees. */
    void note(String paragraph) {
        if (!paragraph.isEmpty()) {
            notes.add(paragraph);
        }
    }

    /** Says which colour is which kind of event, and what a balanced scale does to lengths. */
    void key(Dataset shown, boolean balanced) {
        List<String> used = shown.events().stream()
                .map(event -> event.category())
                .distinct()
                .toList();
        Font font = new Font(Face.SANS, SMALL);
        double room = WIDTH;
        List<Run> runs = new ArrayList<>();
        String note = balanced ? deck.sentence("deck.balanced") : "";
        room -= deck.text().width(note, font);
        for (Category category : shown.categories()) {
            String label = "● " + category.label().in(deck.locale()) + "    ";
            room -= deck.text().width(label, font);
            if (used.contains(category.id()) && room >= 0) {
                runs.add(deck.run("● ", Face.SANS, SMALL, deck.theme().mark(category)));
                runs.add(deck.run(
                        label.substring(2), Face.SANS, SMALL, deck.theme().muted()));
            }
        }
        runs.add(deck.run(note, Face.SANS, SMALL, deck.theme().muted()));
        Bounds at = new Bounds(MARGIN, KEY, WIDTH, SMALL * DeckText.LEADING);
        parts.add(new SlidePart.Words(Role.BODY, at, List.of(new Paragraph(runs, Side.LEFT, 0, 0))));
    }

    /** Names the sources of what the slide says. */
    void sources(Collection<String> ids) {
        if (!ids.isEmpty()) {
            double width = WIDTH - NUMBER_WIDTH;
            double height = SMALL * DeckText.LEADING;
            String words = deck.inOrder(ids).map(deck::source).collect(Collectors.joining("   "));
            String fitting = deck.text().cut(words, new Font(Face.SANS, SMALL), width, height);
            Run run = deck.run(fitting, Face.SANS, SMALL, deck.theme().muted());
            Bounds at = new Bounds(MARGIN, FOOT, width, height);
            parts.add(new SlidePart.Words(Role.FOOT, at, List.of(Paragraph.of(0, run))));
        }
    }

    /** The slide, with its number. */
    Slide done(int number) {
        Run run =
                deck.run(String.valueOf(number), Face.SANS, SMALL, deck.theme().muted());
        Bounds at = new Bounds(Slide.WIDTH - MARGIN - NUMBER_WIDTH, FOOT, NUMBER_WIDTH, SMALL * DeckText.LEADING);
        parts.add(new SlidePart.Words(Role.NUMBER, at, List.of(new Paragraph(List.of(run), Side.RIGHT, 0, 0))));
        if (!cut.isEmpty()) {
            notes.add(deck.sentence("deck.in-full"));
            notes.addAll(cut);
        }
        return new Slide(parts, notes, deck.locale());
    }
}
