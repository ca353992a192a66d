package passage.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import passage.layout.Certainty.End;
import passage.layout.Legend.Sign;

/** Which signs a picture shows, for a key to them that explains no others. */
public final class SignsInUse {

    private final Frame frame;
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

    private SignsInUse(Frame frame) {
        this.frame = frame;
    }

    /** The signs of an arrangement as it looks through a frame, in the order of {@link Sign}. */
    public static Set<Sign> of(Arrangement arrangement, Frame frame) {
        SignsInUse signs = new SignsInUse(frame);
        arrangement.lanes().stream().filter(frame::isInView).forEach(lane -> signs.add(LaneView.of(lane, frame)));
        boolean compressed = frame.scale().compressed().stream()
                .anyMatch(
                        stretch -> frame.x(stretch.from()) < frame.width() && frame.x(stretch.to()) > frame.plotLeft());
        if (compressed) {
            signs.signs.add(Sign.COMPRESSED);
        }
        return signs.signs;
    }

    private void add(LaneView view) {
        view.shown().forEach(shown -> add(shown.placed()));
        view.clusters().forEach(cluster -> signs.add(cluster.count() > 1 ? Sign.CLUSTER : Sign.UNNAMED));
    }

    private void add(Placed placed) {
        TimelineItem item = placed.item();
        ItemPlace place = placed.place();
        boolean spread = place.isSpread(frame.viewport().pixelsPerUnit());
        List<DatePlace> dates = spread ? place.claims() : List.of(place.own());
        dates.forEach(this::add);
        if (spread) {
            signs.add(Sign.BRACKET);
        }
        if (place.signed() || !spread && !place.claims().isEmpty()) {
            signs.add(Sign.DISPUTED);
        }
        if (!item.numbers().isEmpty()) {
            signs.add(Sign.NUMBERS);
        } else if (item.sources() > 1) {
            signs.add(Sign.SOURCES);
        }
    }

    private void add(DatePlace date) {
        signs.add(
                switch (date.shape()) {
                    case DOT -> Sign.DAY;
                    case PILL -> Sign.MONTH;
                    case RING -> isCapsule(date) ? Sign.CAPSULE : Sign.YEAR;
                    case BAR -> Sign.SPAN;
                });
        Certainty certainty = date.certainty();
        Viewport view = frame.viewport();
        MarkExtent at = date.at(view.pixelsPerUnit()).moved(frame.plotLeft() + view.x(0));
        if (certainty.unspecified()) {
            signs.add(Sign.UNSPECIFIED);
        } else if (date.shape() == MarkShape.BAR
                && (fades(at.left(), at.fullLeft()) || fades(at.fullRight(), at.right()))) {
            signs.add(Sign.FADING);
        }
        if (certainty.uncertain()) {
            signs.add(Sign.UNCERTAIN);
        }
        end(certainty.start(), at.left());
        end(certainty.end(), at.right());
    }

    /** Whether a year is drawn as long as it is. */
    private boolean isCapsule(DatePlace date) {
        return date.at(frame.viewport().pixelsPerUnit()).width() > Metrics.RING + 1;
    }

    private void end(End end, double x) {
        if (end != End.KNOWN && isInView(x, x)) {
            signs.add(end == End.OPEN ? Sign.OPEN : Sign.APPROXIMATE);
        }
    }

    private boolean fades(double from, double to) {
        return to - from >= DateMark.HARD && isInView(from, to);
    }

    private boolean isInView(double from, double to) {
        return to > frame.plotLeft() && from < frame.width();
    }
}
