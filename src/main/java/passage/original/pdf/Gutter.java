package passage.original.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The white strip between two columns. It is where most gaps between neighbours on one line coincide: gaps between words do so
 * in two or three lines at most.
 *
 * @param middle where it runs, in points from the left
 */
record Gutter(double middle) {
    /** A narrower gap, in sizes of the type, is a space. */
    private static final double NARROWEST = 0.9;

    private static final int SURE = 4;

    /** So many are enough where nothing crosses the strip. */
    private static final int ENOUGH = 2;

    private record Gap(double from, double to) {
        boolean contains(double x) {
            return from <= x && x <= to;
        }
    }

    /**
     * The gutter among some pieces.
     *
     * @param expected where the page before had one; it is taken for less
     */
    static Optional<Gutter> among(List<Piece> pieces, Optional<Gutter> expected) {
        List<Gap> gaps = gaps(pieces);
        Optional<Gutter> known = expected.filter(
                gutter -> gaps.stream().anyMatch(gap -> gap.contains(gutter.middle)) && gutter.crossing(pieces) == 0);
        return known.or(() -> best(gaps)
                .filter(gutter -> gutter.shared(gaps) >= SURE
                        || gutter.shared(gaps) >= ENOUGH
                                && gutter.crossing(pieces) == 0
                                && gutter.partsMost(pieces, gaps)));
    }

    /** The gutter within a column of a page: it parts most lines, for in a narrow column gaps between words are wide. */
    static Optional<Gutter> within(List<Piece> column) {
        List<Gap> gaps = gaps(column);
        return best(gaps).filter(gutter -> gutter.shared(gaps) >= SURE && gutter.partsMost(column, gaps));
    }

    private static Optional<Gutter> best(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> new Gutter(widest(gaps, gap)))
                .max(Comparator.comparingLong(gutter -> gutter.shared(gaps)));
    }

    private boolean partsMost(List<Piece> pieces, List<Gap> gaps) {
        return shared(gaps) * 2 >= Row.of(pieces).size();
    }

    /** The middle of what all gaps share that reach to where the line behind this one begins: columns begin in line. */
    private static double widest(List<Gap> gaps, Gap gap) {
        double edge = gap.to - 1;
        double from = gap.from;
        double to = gap.to;
        for (Gap other : gaps) {
            if (other.contains(edge)) {
                from = Math.max(from, other.from);
                to = Math.min(to, other.to);
            }
        }
        return (from + to) / 2;
    }

    private static List<Gap> gaps(List<Piece> pieces) {
        List<Gap> gaps = new ArrayList<>();
        for (Piece piece : pieces) {
            pieces.stream()
                    .filter(other -> other.left() > piece.left() && piece.isBeside(other))
                    .min(Comparator.comparingDouble(Piece::left))
                    .filter(next -> next.left() - piece.right() >= NARROWEST * piece.size())
                    .ifPresent(next -> gaps.add(new Gap(piece.right(), next.left())));
        }
        return gaps;
    }

    private long shared(List<Gap> gaps) {
        return gaps.stream().filter(gap -> gap.contains(middle)).count();
    }

    private long crossing(List<Piece> pieces) {
        return pieces.stream().filter(this::crosses).count();
    }

    boolean crosses(Piece piece) {
        return piece.left() < middle && piece.right() > middle;
    }
}
