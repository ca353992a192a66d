package passage.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import passage.display.Bounds;
import passage.display.Mark;
import passage.display.Stroke;
import passage.display.Style;
import passage.display.Target;

/**
 * Draws the dates that sources give of one event where they contradict each other: a mark for each, joined by a bracket.
 *
 * @param window what it may take up from left to right
 */
record Bracket(Texts texts, Theme theme, DateMark.Window window) {

    /** From the middle of the marks down to the line that joins them, and the length of its teeth. */
    private static final double DEPTH = 8.5;

    private static final double TOOTH = 3;
    /** What is kept clear around a mark that lies on another. */
    private static final double HALO = 1.5;

    private static final double ROUNDING = 1e-6;

    /**
     * A date and who gives it.
     *
     * @param at in the pixels of the window
     */
    record Claim(DateMark mark, MarkExtent at, String initials) {

        boolean isFreeOf(double left, double right) {
            return at.outerRight() <= left || at.outerLeft() >= right;
        }
    }

    /**
     * Draws the claims, centred on {@code middle}.
     *
     * @param label what covers a part of them
     */
    void draw(List<Claim> claims, double middle, Optional<Bounds> label, Optional<Target> target, Consumer<Mark> into) {
        // The longest first, so that a short one is seen on a long one.
        claims.stream()
                .sorted(Comparator.comparingDouble(claim -> -claim.at().width()))
                .forEach(claim -> {
                    if (!isFree(
                            claim, claims, claim.at().outerLeft(), claim.at().outerRight())) {
                        halo(claim, middle, into);
                    }
                    claim.mark().draw(claim.at(), middle, window, target, into);
                });
        line(claims, middle + DEPTH, into);
        initials(claims, middle, label, target).forEach(into);
    }

    private static boolean isFree(Claim claim, List<Claim> claims, double left, double right) {
        return claims.stream().allMatch(other -> other == claim || other.isFreeOf(left, right));
    }

    private void halo(Claim claim, double middle, Consumer<Mark> into) {
        double left = Math.max(claim.at().outerLeft() - HALO, window.left());
        double right = Math.min(claim.at().outerRight() + HALO, window.right());
        if (left < right) {
            double height = Metrics.RING + 2 * HALO;
            Bounds bounds = new Bounds(left, middle - height / 2, right - left, height);
            into.accept(new Mark.Rect(bounds, 2, Style.filled(claim.mark().ground()), Optional.empty()));
        }
    }

    /** A line under the marks with a tooth for each. */
    private void line(List<Claim> claims, double y, Consumer<Mark> into) {
        Stroke stroke = Stroke.solid(theme.muted(), 1);
        double[] middles = claims.stream()
                .mapToDouble(claim -> claim.at().middle())
                .sorted()
                .toArray();
        double from = Math.max(middles[0], window.left());
        double to = Math.min(middles[middles.length - 1], window.right());
        if (from < to) {
            into.accept(new Mark.Rule(from - 0.5, y, to + 0.5, y, stroke));
        }
        for (double x : middles) {
            if (window.includes(x)) {
                into.accept(new Mark.Rule(x, y - TOOTH, x, y, stroke));
            }
        }
    }

    /** Right of each mark who gives that date, where no other mark, no other initials and no label are in the way. */
    private List<Mark.Text> initials(
            List<Claim> claims, double middle, Optional<Bounds> label, Optional<Target> target) {
        List<Mark.Text> drawn = new ArrayList<>();
        for (Claim claim : claims) {
            double width = texts.measurer().width(claim.initials(), theme.small());
            double left = claim.at().outerRight() + Metrics.ASIDE_GAP;
            Mark.Text text = texts.line(claim.initials(), width, left, middle, theme.small(), theme.muted(), target);
            Bounds room = text.bounds().grow(HALO);
            boolean inView = left > window.left() && left + width <= window.right() + ROUNDING;
            boolean covered = label.filter(room::overlaps).isPresent()
                    || drawn.stream().anyMatch(other -> other.bounds().overlaps(room));
            if (inView && !covered && isFree(claim, claims, left, left + width + HALO)) {
                drawn.add(text);
            }
        }
        return drawn;
    }
}
