package passage.date;

/** Words for a season; a winter is told by both its years. */
record SeasonWords(Lexicon lexicon) {

    String phrase(Season season, Case form) {
        DatePart year = season.year();
        String name = lexicon.phrase("season." + season.number(), form);
        if (!year.unspecified()) {
            return inYear(season, name);
        }
        if (year.unknown()) {
            return lexicon.phrase("season.alone." + season.number(), Case.PLAIN);
        }
        return YearPartWords.named(year) ? inYears(year, name) : between(season, form);
    }

    private String inYear(Season season, String name) {
        YearWords years = new YearWords(lexicon);
        int year = season.year().value();
        if (season.number() == Season.WINTER) {
            String suffix = years.suffix(year + 1, Case.OF);
            return lexicon.phrase("season.winter", Case.PLAIN, name, years.years(year, year + 1), suffix);
        }
        return lexicon.phrase("season", Case.PLAIN, name, years.year(year, Case.OF));
    }

    private String inYears(DatePart year, String name) {
        return lexicon.phrase("season.years", Case.PLAIN, name, new YearPartWords(lexicon).name(year, Case.OF));
    }

    private String between(Season season, Case form) {
        String name = lexicon.phrase("season." + season.number(), Case.PLAIN);
        YearWords years = new YearWords(lexicon);
        String first = years.year(season.year().lowest(), Case.OF);
        String last = years.year(season.year().highest(), Case.OF);
        return lexicon.phrase(
                "between",
                form,
                lexicon.phrase("season", Case.PLAIN, name, first),
                lexicon.phrase("season", Case.PLAIN, name, last));
    }
}
