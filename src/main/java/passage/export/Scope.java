package passage.export;

import passage.date.EdtfDate;

/** Which part of the timeline is asked for. */
public sealed interface Scope {

    /** All of it. */
    record Whole() implements Scope {}

    /** A stretch of time that somebody named. */
    record Range(EdtfDate date) implements Scope {}

    /**
     * What a window shows.
     *
     * @param firstDay at its left edge, as an epoch day and a part of one
     * @param endDay at its right edge, after {@code firstDay}
     */
    record View(double firstDay, double endDay) implements Scope {}

    /** The events of one lesson, over the time it goes through. */
    record OfLesson(String id) implements Scope {}
}
