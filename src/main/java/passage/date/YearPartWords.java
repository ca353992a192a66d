package passage.date;

/** Words for a four-digit year with or without its last digits. */
record YearPartWords(Lexicon lexicon) {

    private static final int FIRST_NAMED_DECADE = 100;
    private static final int CENTURY = 100;

    /** Whether the year is complete, or a decade or century with a name of its own. */
    static boolean named(DatePart year) {
        return !year.unspecified()
                || YearDigits.isCentury(year)
                || (YearDigits.isDecade(year) && year.lowest() >= FIRST_NAMED_DECADE);
    }

    /** The name of a year that has one. */
    String name(DatePart year, Case form) {
        YearWords words = new YearWords(lexicon);
        if (!year.unspecified()) {
            return words.year(year.value(), form);
        }
        if (YearDigits.isDecade(year)) {
            return words.decade(year.lowest(), form);
        }
        return year.negative()
                ? words.centuryBeforeChrist(-year.highest() / CENTURY + 1, form)
                : words.century(year.lowest() / CENTURY + 1, form);
    }
}
