package passage.layout;

import java.time.LocalDate;

/**
 * A labelled place on the axis.
 *
 * @param x pixel of the plot
 * @param interval the division it belongs to, the coarsest of those it stands on
 */
public record Tick(LocalDate day, double x, String label, TickInterval interval) {}
