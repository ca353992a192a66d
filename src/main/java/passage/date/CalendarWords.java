package passage.date;

import java.time.LocalDate;
import java.util.List;

/** Words for a year, month or day, some digits of which may be unspecified; parts without any digit are left out. */
record CalendarWords(Lexicon lexicon) {

    /** The words, empty where no part of the date has a digit. */
    String phrase(CalendarDate date, Case form) {
        if (date.parts().stream().allMatch(DatePart::unknown)) {
            return "";
        }
        if (!hasNames(date)) {
            return between(date, form);
        }
        if (date.year().unknown()) {
            return inYear(date);
        }
        return date.year().unspecified() || (!date.monthKnown() && date.dayKnown())
                ? inYears(date, form)
                : unit(date, form);
    }

    /** Whether each part has all its digits or none, or is a year that has a name. */
    private static boolean hasNames(CalendarDate date) {
        return (date.year().unknown() || YearPartWords.named(date.year()))
                && date.parts().stream().skip(1).allMatch(part -> !part.unspecified() || part.unknown());
    }

    private String unit(CalendarDate date, Case form) {
        Unit monthOrDay = date.dayKnown() ? Unit.DAY : Unit.MONTH;
        return new UnitWords(lexicon).unit(first(date), date.monthKnown() ? monthOrDay : Unit.YEAR, form);
    }

    /** A day or month in a decade or century, or the decade or century alone. */
    private String inYears(CalendarDate date, Case form) {
        YearPartWords years = new YearPartWords(lexicon);
        return date.monthKnown() || date.dayKnown()
                ? lexicon.phrase("years.with", Case.PLAIN, inYear(date), years.name(date.year(), Case.PLAIN))
                : years.name(date.year(), form);
    }

    /** The known day or month, without the year. */
    private String inYear(CalendarDate date) {
        LocalDate first = first(date);
        if (date.monthKnown()) {
            return date.dayKnown()
                    ? new UnitWords(lexicon).dayOfMonth(first)
                    : lexicon.month(first.getMonthValue(), Case.PLAIN);
        }
        int day = first.getDayOfMonth();
        return lexicon.phrase("day.alone", Case.PLAIN, "" + day, lexicon.suffix("year", Case.PLAIN, day));
    }

    /** The first and the last unit it may mean, as fine as the finest part that has a digit. */
    private String between(CalendarDate date, Case form) {
        List<DatePart> parts = date.parts();
        int known = parts.size();
        while (parts.get(known - 1).unknown()) {
            known--;
        }
        Unit finest = Unit.finest(parts.subList(0, known));
        UnitWords units = new UnitWords(lexicon);
        String first = units.unit(first(date), finest, Case.PLAIN);
        String last = units.unit(date.range().lastDay().orElseThrow(), finest, Case.PLAIN);
        return first.equals(last)
                ? units.unit(first(date), finest, form)
                : lexicon.phrase("between", form, first, last);
    }

    private static LocalDate first(CalendarDate date) {
        return date.range().firstDay().orElseThrow();
    }
}
