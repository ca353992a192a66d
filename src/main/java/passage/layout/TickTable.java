package passage.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import passage.layout.TickInterval.Days;
import passage.layout.TickInterval.Months;
import passage.layout.TickInterval.Years;

/**
 * The intervals of the axis. Each row divides the unit of the row above it, its unit first, and from there on goes from fine
 * to coarse: a century by 10, 20, 25 or 50 years, a month by days, every other day or weeks.
 */
final class TickTable {

    /** The units from which rows of years are made, down from a length that no calendar exceeds. */
    private static final int LONGEST = 1_000_000_000;

    static final List<List<TickInterval>> ROWS = rows();

    private static final Set<TickInterval> UNITS =
            ROWS.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    private static final Map<TickInterval, List<TickInterval>> DIVISIONS = divisions();

    private TickTable() {}

    private static List<List<TickInterval>> rows() {
        List<List<TickInterval>> rows = new ArrayList<>();
        rows.add(List.of(new Years(LONGEST)));
        for (int unit = LONGEST / 10; unit > 1; unit /= 10) {
            rows.add(List.of(new Years(unit), new Years(2 * unit), new Years(5 * unit / 2), new Years(5 * unit)));
        }
        rows.add(List.of(new Years(1), new Years(2), new Years(5)));
        rows.add(List.of(new Months(1), new Months(3), new Months(6)));
        rows.add(List.of(new Days(1), new Days(2), new Days(7)));
        return List.copyOf(rows);
    }

    private static Map<TickInterval, List<TickInterval>> divisions() {
        Map<TickInterval, List<TickInterval>> divisions = new HashMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            List<TickInterval> row = ROWS.get(i);
            divisions.put(row.getFirst(), i + 1 < ROWS.size() ? ROWS.get(i + 1) : List.of());
            for (int j = 1; j < row.size(); j++) {
                divisions.put(
                        row.get(j),
                        row.subList(0, j).stream().filter(row.get(j)::nests).toList());
            }
        }
        return Map.copyOf(divisions);
    }

    /** Whether it is the finest of its row, so that what divides it is of a smaller kind and needs its name. */
    static boolean isUnit(TickInterval interval) {
        return UNITS.contains(interval);
    }

    /** What a gap of this interval may be divided by, finest first: nothing for a day, nor for a quarter of a century. */
    static List<TickInterval> divisions(TickInterval interval) {
        return DIVISIONS.get(interval);
    }
}
