package passage.original.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an initial that is several lines high before the first of the lines it stands beside. */
final class DropCaps {
    private static final double LARGE = 1.8;
    private static final int MOST_SIGNS = 3;

    private DropCaps() {}

    /** The rows, initials put where they are read. */
    static List<Row> joined(List<Row> rows) {
        List<Row> joined = new ArrayList<>(rows);
        for (Row row : rows) {
            Piece first = row.pieces().getFirst();
            firstLineBeside(first, rows).ifPresent(line -> {
                joined.set(joined.indexOf(line), line.startingWith(first));
                List<Piece> rest = row.pieces().subList(1, row.pieces().size());
                int at = joined.indexOf(row);
                joined.remove(at);
                joined.addAll(at, Row.of(rest));
            });
        }
        return joined;
    }

    private static Optional<Row> firstLineBeside(Piece initial, List<Row> rows) {
        if (initial.text().length() > MOST_SIGNS) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> initial.size() >= LARGE * row.size())
                .filter(row -> row.left() >= initial.right() - row.size() / 2)
                .filter(row -> row.baseline() > initial.top() && row.baseline() < initial.baseline())
                .findFirst();
    }
}
