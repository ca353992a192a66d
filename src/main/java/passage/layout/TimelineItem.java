package passage.layout;

import java.util.Optional;
import passage.display.Colour;
import passage.display.Icon;
import passage.display.Target;

/**
 * An event as the layout sees it: once for every lane it stands in.
 *
 * @param id of the event
 * @param lane key of the lane
 * @param category its id
 * @param colour of its category
 * @param importance from 1 to 5, and more where it is to stand out ({@link Emphasis})
 * @param extent the days it may touch, and those it certainly did
 * @param certainty what its outline says of the date
 * @param sources how many sources tell it
 * @param dispute what they contradict each other about
 * @param numbers of its sources in a list that stands beside the picture, as in "1, 3"; where it is empty, a disc says how
 *     many there are if there are several
 * @param icon of its category, where neither its lane nor its colour tells it
 * @param faded whether it stands back behind others
 */
public record TimelineItem(
        String id,
        String title,
        String lane,
        String category,
        Colour colour,
        int importance,
        Extent extent,
        MarkShape shape,
        Certainty certainty,
        int sources,
        Dispute dispute,
        String numbers,
        Optional<Icon> icon,
        boolean faded) {

    /** The first day it may touch, whichever source is right, as an epoch day. */
    public double first() {
        double first = extent.first();
        for (Dispute.Claim claim : dispute.claims()) {
            first = Math.min(first, claim.extent().first());
        }
        return first;
    }

    /** The day after the last one. */
    public double end() {
        double end = extent.end();
        for (Dispute.Claim claim : dispute.claims()) {
            end = Math.max(end, claim.extent().end());
        }
        return end;
    }

    /** Whether it has to be named before any other. */
    boolean isFirst() {
        return Emphasis.isFirst(importance);
    }

    /** The day at which it stands where there is room for no more than a dot: a span at its beginning. */
    public double anchor() {
        return shape == MarkShape.BAR ? extent.first() : middle();
    }

    /** What its marks lead to: itself, or who says what of its date. */
    Target target(String description) {
        return dispute.isAboutDate() ? new Target.Dispute(id, description) : new Target.Event(id, description);
    }

    /** The day the mark is centred on. */
    public double middle() {
        return extent.middle();
    }
}
