package passage.original.pdf;

import java.util.List;

/**
 * Rows that are read one below the other.
 *
 * @param rows from above, at least one
 */
record Column(List<Row> rows) {
    Column {
        rows = List.copyOf(rows);
    }

    double left() {
        return rows.stream().mapToDouble(Row::left).min().orElseThrow();
    }

    double right() {
        return rows.stream().mapToDouble(Row::right).max().orElseThrow();
    }
}
