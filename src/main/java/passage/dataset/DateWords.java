package passage.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a date stands in some words: numbers as digits; months, seasons and centuries also by their names in English,
 * Turkish and Azerbaijani, which the table {@code date-words.txt} holds.
 */
final class DateWords {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final String DOT_ABOVE = "\u0307";
    private static final List<Row> TABLE = table();

    private final String text;
    private final List<Integer> numbers;
    private final List<String> words;

    DateWords(String text) {
        this.text = folded(text);
        numbers = NUMBER.matcher(this.text)
                .results()
                .filter(digits -> digits.group().length() <= 9)
                .map(digits -> Integer.valueOf(digits.group()))
                .toList();
        words = WORD.matcher(this.text).results().map(word -> word.group()).toList();
    }

    /** A number of a month, season or century, and what it is called. */
    private record Row(String kind, int number, List<String> names) {
        /** A name may have an ending; one with a full stop is an abbreviation and has none. */
        boolean names(String word) {
            return names.stream()
                    .anyMatch(name -> name.endsWith(".") ? name.equals(word + ".") : word.startsWith(name));
        }
    }

    boolean hasNumber(int number) {
        return numbers.contains(number);
    }

    /** A year; 44 BC is -43 and stands there as 44. The last of two years may be shortened: 1918–20. */
    boolean hasYear(int year) {
        if (year <= 0) {
            return hasNumber(1 - year);
        }
        String shortened =
                String.format(Locale.ROOT, "(?<!\\d)%02d\\d\\d ?[-–—/] ?%02d(?!\\d)", year / 100, year % 100);
        return hasNumber(year) || Pattern.compile(shortened).matcher(text).find();
    }

    /** The decade that begins with a year: 1990s, 90s, 1990’lar. */
    boolean hasDecade(int year) {
        return hasNumber(year) || hasNumber(year % 100) && year % 100 != 0;
    }

    boolean hasCentury(int number) {
        return hasNumber(number) || hasNumber((number - 1) * 100) || isNamed("century", number);
    }

    /** A season: 21 (spring) to 24 (winter). */
    boolean hasSeason(int number) {
        return isNamed("season", number);
    }

    /** A month, by its name or as a number within a date written in numbers. */
    boolean hasMonth(int month) {
        String dated = "\\d{1,2}[./-]0?%1$d[./-]\\d{2}|\\d{4}[./-]0?%1$d(?!\\d)|(?<!\\d)0?%1$d[./]\\d{1,2}[./]\\d{2}";
        return isNamed("month", month)
                || Pattern.compile(String.format(Locale.ROOT, dated, month))
                        .matcher(text)
                        .find();
    }

    private boolean isNamed(String kind, int number) {
        return TABLE.stream()
                .filter(row -> row.number() == number && row.kind().equals(kind))
                .anyMatch(row -> words.stream().anyMatch(row::names));
    }

    /** In small letters, dotted and dotless i the same: which of the two a capital stands for depends on the language. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace(DOT_ABOVE, "").replace('ı', 'i');
    }

    private static List<Row> table() {
        try (InputStream in = DateWords.class.getResourceAsStream("date-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        Stream<String> names = Arrays.stream(cells[2].split(" ")).map(DateWords::folded);
        return new Row(cells[0], Integer.parseInt(cells[1]), names.collect(Collectors.toUnmodifiableList()));
    }
}
