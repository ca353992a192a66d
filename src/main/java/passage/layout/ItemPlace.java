package passage.layout;

import java.util.Comparator;
import java.util.List;

/**
 * Where an item stands on a scale: its own date, and the dates that its sources give where they contradict each other.
 *
 * @param claims where they give other dates than each other, in the order of the item's; else empty
 * @param initials width of those of the claim that ends last, in points; 0 where there is none
 * @param signed whether they contradict each other about something else, which a sign says
 */
record ItemPlace(DatePlace own, List<DatePlace> claims, double initials, boolean signed) {

    static ItemPlace of(TimelineItem item, TimeScale scale, Texts texts, Theme theme) {
        Dispute dispute = item.dispute();
        DatePlace own = DatePlace.of(item.extent(), item.shape(), item.certainty(), scale);
        List<DatePlace> claims = dispute.claims().stream()
                .map(claim -> DatePlace.of(claim.extent(), claim.shape(), claim.certainty(), scale))
                .toList();
        double initials = dispute.claims().stream()
                .max(Comparator.comparingDouble(claim -> claim.extent().end()))
                .map(last -> texts.measurer().width(last.initials(), theme.small()))
                .orElse(0.0);
        return new ItemPlace(own, claims, initials, dispute.other());
    }

    /** Left end of all its dates at a zoom, in pixels from unit 0. */
    double left(double pixelsPerUnit) {
        double left = own.left(pixelsPerUnit);
        for (DatePlace claim : claims) {
            left = Math.min(left, claim.left(pixelsPerUnit));
        }
        return left;
    }

    /** Right end of all its dates at a zoom. */
    double right(double pixelsPerUnit) {
        double right = own.right(pixelsPerUnit);
        for (DatePlace claim : claims) {
            right = Math.max(right, claim.right(pixelsPerUnit));
        }
        return right;
    }

    /** From the first of its days to the last, in units. */
    double length() {
        double first = own.first();
        double end = own.end();
        for (DatePlace claim : claims) {
            first = Math.min(first, claim.first());
            end = Math.max(end, claim.end());
        }
        return end - first;
    }

    /** Room that initials take right of the last date, or a sign in their stead, in points. */
    double initialsExtent() {
        return claims.isEmpty() ? 0 : Metrics.ASIDE_GAP + Math.max(initials, Metrics.SIGN);
    }

    /** Room right of its dates for initials and for the sign of a contradiction, in points; the same at every zoom. */
    double aside() {
        return initialsExtent() + (signed ? Metrics.ASIDE_GAP + Metrics.SIGN : 0);
    }

    /** Whether dates that exclude each other stand far enough apart at a zoom to be drawn one by one. */
    boolean isSpread(double pixelsPerUnit) {
        for (DatePlace one : claims) {
            for (DatePlace other : claims) {
                boolean apart = one.right(pixelsPerUnit) + Metrics.ASIDE_GAP <= other.left(pixelsPerUnit);
                if (one.end() <= other.first() && !apart) {
                    return false;
                }
            }
        }
        return !claims.isEmpty();
    }
}
