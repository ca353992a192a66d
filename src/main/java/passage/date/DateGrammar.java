package passage.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import passage.date.PartGrammar.Written;

/** Reads a single date: a long year, a year, a season, a month or a day. */
final class DateGrammar {

    private static final int MONTHS = 12;
    private static final int LAST_GROUP = 41;

    private DateGrammar() {}

    static SingleDate read(EdtfCursor cursor) throws EdtfSyntaxException {
        if (cursor.at("Y")) {
            return LongYearGrammar.read(cursor);
        }
        List<Written> written = new ArrayList<>();
        written.add(PartGrammar.year(cursor));
        if (cursor.take("-")) {
            Written month = PartGrammar.twoDigits(cursor, "month");
            written.add(month);
            if (isSeason(month, cursor)) {
                return new Season(parts(seasonWithoutDay(written, cursor)));
            }
        }
        if (written.size() > 1 && cursor.take("-")) {
            written.add(PartGrammar.twoDigits(cursor, "day"));
        }
        return checked(written, cursor);
    }

    /** Whether the number in the place of the month is a season; it must be that or a month. */
    private static boolean isSeason(Written month, EdtfCursor cursor) throws EdtfSyntaxException {
        DatePart part = new DatePart(month.digits(), Qualification.CERTAIN);
        for (int number = 1; number <= MONTHS; number++) {
            if (part.matches(number)) {
                return false;
            }
        }
        if (part.unspecified() || part.value() < Season.SPRING || part.value() > LAST_GROUP) {
            throw cursor.wrongAt(month.index(), "month.range", month.digits());
        }
        if (part.value() > Season.WINTER) {
            throw cursor.wrongAt(month.index(), "season.group", month.digits());
        }
        return true;
    }

    private static List<Written> seasonWithoutDay(List<Written> season, EdtfCursor cursor) throws EdtfSyntaxException {
        if (cursor.at("-")) {
            throw cursor.wrong("season.day");
        }
        return season;
    }

    private static CalendarDate checked(List<Written> written, EdtfCursor cursor) throws EdtfSyntaxException {
        List<DatePart> parts = parts(written);
        Optional<DayRange> days = MatchingDays.of(parts);
        if (days.isEmpty()) {
            throw cursor.wrongAt(
                    written.getLast().index(), "day.range", written.getLast().digits());
        }
        return new CalendarDate(parts);
    }

    /** A sign on the right of a part speaks for every part before it too. */
    private static List<DatePart> parts(List<Written> written) {
        List<DatePart> parts = new ArrayList<>();
        Qualification shared = Qualification.CERTAIN;
        for (Written part : written.reversed()) {
            shared = shared.and(part.shared());
            parts.add(DatePart.of(part.digits(), shared.and(part.own())));
        }
        Collections.reverse(parts);
        return parts;
    }
}
