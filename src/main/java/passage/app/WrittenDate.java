package passage.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

/** A date as people write it: 15.06.2021, 15 June 2021, Haziran 2021, or in EDTF. */
public final class WrittenDate {

    private static final List<String> DAYS =
            List.of("d'.'M'.'uuuu", "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu");
    private static final List<String> MONTHS = List.of("M'.'uuuu", "M/uuuu", "MMMM uuuu", "MMM uuuu");

    private WrittenDate() {}

    /**
     * Reads a date in a language or in English.
     *
     * @throws EdtfSyntaxException if it is neither such a date nor EDTF
     */
    public static EdtfDate parse(String text, Locale locale) throws EdtfSyntaxException {
        String words = text.strip().replaceAll("\\s+", " ");
        for (Locale language : List.of(locale, Locale.ENGLISH)) {
            Optional<String> iso = read(words, DAYS, language, LocalDate::from)
                    .or(() -> read(words, MONTHS, language, YearMonth::from));
            if (iso.isPresent()) {
                return EdtfDate.parse(iso.get());
            }
        }
        return EdtfDate.parse(words);
    }

    private static Optional<String> read(String words, List<String> patterns, Locale locale, TemporalQuery<?> query) {
        for (String pattern : patterns) {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(locale)
                    .withResolverStyle(ResolverStyle.STRICT);
            try {
                return Optional.of(formatter.parse(words, query).toString());
            } catch (DateTimeParseException e) {
                // Not written in this way; the next one may fit.
                continue;
            }
        }
        return Optional.empty();
    }
}
