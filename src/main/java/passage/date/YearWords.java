package passage.date;

/** Words for years, decades and centuries; there is no year zero in them. */
record YearWords(Lexicon lexicon) {

    /** Years before this one, after Christ, are told from days and ages by an era. */
    private static final int PLAIN_FROM = 100;

    /** A year, where 0 is 1 BC. */
    String year(int year, Case form) {
        return lexicon.phrase("year", form, era(year, "" + counted(year)), suffix(year, form));
    }

    /** Two years and what lies between them. */
    String years(int first, int last) {
        if (eraKey(first).equals(eraKey(last))) {
            String both = lexicon.phrase("range.tight", Case.PLAIN, "" + counted(first), "" + counted(last));
            return era(first, both);
        }
        return lexicon.phrase("range", Case.PLAIN, year(first, Case.PLAIN), year(last, Case.PLAIN));
    }

    /** The ending of the year's number. */
    String suffix(int year, Case form) {
        return lexicon.suffix("year", form, counted(year));
    }

    /** Ten years, by the first of them, which is 100 or later. */
    String decade(int first, Case form) {
        return lexicon.phrase(
                "decade", form, "" + first, lexicon.suffix("decade", form, first), suffix(first, Case.PLAIN));
    }

    /** A century, 1 to 100. */
    String century(int number, Case form) {
        return century("century", number, form);
    }

    /** A century before Christ, 1 to 100. */
    String centuryBeforeChrist(int number, Case form) {
        return century("century.bc", number, form);
    }

    private String century(String key, int number, Case form) {
        String suffix = lexicon.suffix("century", Case.PLAIN, number);
        return lexicon.phrase(key, form, "" + number, suffix, RomanNumeral.of(number));
    }

    private String era(int year, String number) {
        return lexicon.phrase(eraKey(year), Case.PLAIN, number);
    }

    private static String eraKey(int year) {
        if (year <= 0) {
            return "era.bc";
        }
        return year < PLAIN_FROM ? "era.ad" : "era.plain";
    }

    /** The number by which people count the year. */
    private static int counted(int year) {
        return year <= 0 ? 1 - year : year;
    }
}
