package passage.date;

import java.time.LocalDate;

/** Words for one whole year, month or day of the calendar. */
record UnitWords(Lexicon lexicon) {

    YearWords years() {
        return new YearWords(lexicon);
    }

    /** The year, month or day in which a day lies. */
    String unit(LocalDate day, Unit unit, Case form) {
        return switch (unit) {
            case YEAR -> years().year(day.getYear(), form);
            case MONTH -> month(day, lexicon.month(day.getMonthValue(), form), form);
            case DAY -> day(day, "" + day.getDayOfMonth(), form);
        };
    }

    /** Two different units of one kind, saying once what they have in common. */
    String units(LocalDate first, LocalDate last, Unit unit) {
        boolean sameYear = first.getYear() == last.getYear();
        if (unit == Unit.YEAR) {
            return years().years(first.getYear(), last.getYear());
        }
        if (sameYear && unit == Unit.MONTH) {
            return month(first, tight(monthName(first), monthName(last)), Case.PLAIN);
        }
        if (sameYear && first.getMonth() == last.getMonth()) {
            return day(first, tight("" + first.getDayOfMonth(), "" + last.getDayOfMonth()), Case.PLAIN);
        }
        String start = sameYear ? dayOfMonth(first) : unit(first, unit, Case.PLAIN);
        return lexicon.phrase("range", Case.PLAIN, start, unit(last, unit, Case.PLAIN));
    }

    /** A day of a month, without its year. */
    String dayOfMonth(LocalDate day) {
        return lexicon.phrase("day.yearless", Case.PLAIN, "" + day.getDayOfMonth(), monthName(day));
    }

    private String monthName(LocalDate day) {
        return lexicon.month(day.getMonthValue(), Case.PLAIN);
    }

    private String month(LocalDate day, String name, Case form) {
        YearWords years = years();
        return lexicon.phrase("month", form, name, years.year(day.getYear(), form), years.year(day.getYear(), Case.OF));
    }

    private String day(LocalDate day, String number, Case form) {
        return lexicon.phrase("day", form, number, monthName(day), years().year(day.getYear(), form));
    }

    private String tight(String first, String last) {
        return lexicon.phrase("range.tight", Case.PLAIN, first, last);
    }
}
