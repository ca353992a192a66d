package passage.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import passage.display.Bounds;
import passage.display.Colour;
import passage.display.Fill;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/**
 * Draws the dates of an event: its own; or, where its sources contradict each other and there is room to tell them apart,
 * the date of each, joined by a bracket. A sign says of what the bracket does not show that there is a contradiction.
 */
final class DateMarks {

    private final Frame frame;
    private final Texts texts;
    private final Colour ground;
    private final DateMark.Window window;

    /** @param ground of the lane */
    DateMarks(Frame frame, Texts texts, Colour ground) {
        this.frame = frame;
        this.texts = texts;
        this.ground = ground;
        this.window = new DateMark.Window(frame.plotLeft() - ItemGeometry.FAR, frame.width() + ItemGeometry.FAR);
    }

    /** Draws them where the event stands. */
    void draw(Placed placed, ItemGeometry at, Optional<Target> target, Consumer<Mark> into) {
        ItemPlace place = placed.place();
        boolean spread = place.isSpread(frame.viewport().pixelsPerUnit());
        double right = at.markRight();
        if (spread) {
            Optional<Bounds> label = at.labelOverBar() ? Optional.of(at.words(placed)) : Optional.empty();
            right += place.initialsExtent();
            DateMark.Window room = new DateMark.Window(window.left(), Math.min(window.right(), right));
            new Bracket(texts, frame.theme(), room).draw(claims(placed), at.markMiddle(), label, target, into);
        } else {
            mark(place.own(), placed.item()).draw(extent(place.own()), at.markMiddle(), window, target, into);
        }
        double x = right + Metrics.ASIDE_GAP + Metrics.SIGN / 2;
        boolean signed = place.signed() || !spread && !place.claims().isEmpty();
        if (signed && window.includes(x)) {
            sign(texts, frame.theme(), x, at.markMiddle()).forEach(into);
        }
    }

    private List<Bracket.Claim> claims(Placed placed) {
        List<DatePlace> places = placed.place().claims();
        List<Dispute.Claim> claims = placed.item().dispute().claims();
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Bracket.Claim(
                        mark(places.get(i), placed.item()),
                        extent(places.get(i)),
                        claims.get(i).initials()))
                .toList();
    }

    private DateMark mark(DatePlace place, TimelineItem item) {
        return new DateMark(
                place.shape(),
                place.certainty(),
                item.colour(),
                ground,
                frame.theme().hasTints());
    }

    private MarkExtent extent(DatePlace place) {
        Viewport view = frame.viewport();
        return place.at(view.pixelsPerUnit()).moved(frame.plotLeft() + view.x(0));
    }

    /** The sign that sources contradict each other, its middle at {@code x}. */
    static List<Mark> sign(Texts texts, Theme theme, double x, double middle) {
        Bounds ring = new Bounds(x - Metrics.SIGN / 2, middle - Metrics.SIGN / 2, Metrics.SIGN, Metrics.SIGN);
        Style outline = new Style(Fill.NONE, Stroke.solid(theme.muted(), 1));
        return List.of(
                new Mark.Rect(ring.grow(-0.5), Metrics.SIGN / 2, outline, Optional.empty()),
                texts.centred("≠", x, middle, theme.small(), theme.text()));
    }
}
