package passage.layout;

import java.time.LocalDate;

/**
 * A place on the axis that has a label.
 *
 * @param x pixel of the plot
 * @param interval what its label names: a time about as long as this that begins here
 */
public record Tick(LocalDate day, double x, TickInterval interval) {

    /** The same place, named after another interval. */
    Tick naming(TickInterval other) {
        return new Tick(day, x, other);
    }

    /** Days from here to another. */
    double daysTo(Tick other) {
        return other.day.toEpochDay() - day.toEpochDay();
    }
}
