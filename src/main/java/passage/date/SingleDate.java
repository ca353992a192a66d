package passage.date;

import java.util.List;

/** A date that names one stretch of the calendar: what may stand at the end of an interval or in a set. */
sealed interface SingleDate extends EdtfDate permits CalendarDate, Season, LongYear {

    /** The numbers it is written with, largest unit first. */
    List<DatePart> parts();

    @Override
    default DayRange start() {
        return range();
    }

    @Override
    default DayRange end() {
        return range();
    }

    @Override
    default boolean approximate() {
        return parts().stream().anyMatch(part -> part.qualification().approximate());
    }

    @Override
    default boolean uncertain() {
        return parts().stream().anyMatch(part -> part.qualification().uncertain());
    }

    @Override
    default boolean unspecified() {
        return parts().stream().anyMatch(DatePart::unspecified);
    }
}
