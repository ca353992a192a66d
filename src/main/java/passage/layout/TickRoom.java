package passage.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much room the labels of one tier need. Labels of a kind count as equally wide, so that one gap is divided like the
 * next, and are measured once.
 */
final class TickRoom {

    /** Months and years differ in length by less than this share. */
    private static final double REGULAR = 0.11;

    private final BiFunction<LocalDate, TickInterval, String> words;
    private final ToDoubleFunction<String> width;
    private final double clear;
    private final Map<Kind, Double> widest = new HashMap<>();

    /** What labels of about the same width have in common: what they name, and how many digits their year has. */
    private record Kind(Class<? extends TickInterval> unit, int year) {}

    /**
     * @param words what a label says
     * @param width how wide that is
     * @param clear what must be left between two labels
     */
    TickRoom(BiFunction<LocalDate, TickInterval, String> words, ToDoubleFunction<String> width, double clear) {
        this.words = words;
        this.width = width;
        this.clear = clear;
    }

    /**
     * Whether there is room for the labels of two neighbours and what must be clear between them.
     *
     * @param interval what lies between them; where it is about as long as that, it counts as exactly as long
     */
    boolean fits(Tick one, Tick other, TickInterval interval) {
        double share = one.daysTo(other) / interval.days();
        double room = (other.x() - one.x()) / (Math.abs(share - 1) < REGULAR ? share : 1);
        return room > clear && room >= between(one, other);
    }

    /** How far apart two neighbours must be. */
    double between(Tick one, Tick other) {
        return clear + (width(one.day(), one.interval()) + width(other.day(), other.interval())) / 2;
    }

    private double width(LocalDate day, TickInterval interval) {
        int year = wideYear(day.getYear());
        return widest.computeIfAbsent(new Kind(interval.getClass(), year), _ -> widest(year, interval));
    }

    private double widest(int year, TickInterval interval) {
        int months = interval instanceof TickInterval.Years ? 1 : 12;
        return IntStream.rangeClosed(1, months)
                .mapToObj(month -> words.apply(LocalDate.of(year, month, 28), interval))
                .mapToDouble(width)
                .max()
                .orElseThrow();
    }

    /** A year of the same era with as many digits, all of them wide. */
    private static int wideYear(int year) {
        boolean before = year <= 0;
        int wide = 8;
        for (int counted = before ? 1 - year : year; counted >= 10; counted /= 10) {
            wide = wide * 10 + 8;
        }
        return before ? 1 - wide : wide;
    }
}
