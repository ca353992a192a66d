package passage.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import passage.dataset.LocalizedText;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

/**
 * Reads a date as people type it: in EDTF, as numbers (18.10.1991), as two years (1914–1918), as a decade (1990s), or with
 * the name of a month in any of our languages.
 */
final class DateReader {
    private static final int LONGEST = 60;
    private static final int SHORTEST_MONTH = 3;
    private static final int SOME_YEAR = 2001;
    private static final int MIDDLE = 15;
    private static final int MONTHS = 12;
    private static final int DECADE = 10;

    /** The months by their folded names. */
    private static final Map<String, Integer> NAMES = names();

    private final List<Integer> years = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private OptionalInt month = OptionalInt.empty();
    private boolean decade;

    private DateReader() {}

    /** The days that a text names, where it is a date and nothing else. */
    static Optional<DayRange> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(EdtfDate.parse(typed.strip()).range()).filter(days -> days.hasFirst() || days.hasEnd());
        } catch (EdtfSyntaxException _) {
            return new DateReader().words(Token.of(typed));
        }
    }

    private Optional<DayRange> words(List<Token> tokens) {
        for (Token token : tokens) {
            if (!isPart(token.folded())) {
                return Optional.empty();
            }
        }
        try {
            return days();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private boolean isPart(String word) {
        if (word.matches("[0-9]{4}")) {
            return years.add(Integer.valueOf(word));
        }
        if (word.matches("[0-9]{1,2}")) {
            return numbers.add(Integer.valueOf(word));
        }
        if (word.matches("[0-9]{3}0s")) {
            decade = true;
            return years.add(Integer.valueOf(word.substring(0, 4)));
        }
        OptionalInt named = month(word);
        boolean only = month.isEmpty() && named.isPresent();
        month = only ? named : month;
        return only;
    }

    private Optional<DayRange> days() {
        if (years.size() == 2 && numbers.isEmpty() && month.isEmpty() && years.getFirst() < years.getLast()) {
            return Optional.of(years(years.getFirst(), years.getLast()));
        }
        if (years.size() != 1) {
            return Optional.empty();
        }
        int year = years.getFirst();
        if (month.isEmpty() && numbers.size() == 2) {
            return Optional.of(day(LocalDate.of(year, numbers.getLast(), numbers.getFirst())));
        }
        if (month.isPresent() && numbers.size() == 1) {
            return Optional.of(day(LocalDate.of(year, month.getAsInt(), numbers.getFirst())));
        }
        if (!numbers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(month.isPresent() ? month(year) : years(year, decade ? year + DECADE - 1 : year));
    }

    private DayRange month(int year) {
        YearMonth whole = YearMonth.of(year, month.getAsInt());
        return DayRange.ofClosed(whole.atDay(1), whole.atEndOfMonth());
    }

    private static DayRange day(LocalDate day) {
        return DayRange.ofClosed(day, day);
    }

    private static DayRange years(int first, int last) {
        return DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /** The month whose name begins so; none where that may be two. */
    private static OptionalInt month(String word) {
        int[] found = word.length() < SHORTEST_MONTH
                ? new int[0]
                : NAMES.entrySet().stream()
                        .filter(name -> name.getKey().startsWith(word))
                        .mapToInt(Map.Entry::getValue)
                        .distinct()
                        .toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new TreeMap<>();
        for (String language : LocalizedText.LANGUAGES) {
            DateFormatter words = DateFormatter.of(Locale.of(language));
            for (int month = 1; month <= MONTHS; month++) {
                int number = month;
                long day = LocalDate.of(SOME_YEAR, month, MIDDLE).toEpochDay();
                Token.of(words.day(day)).stream()
                        .map(Token::folded)
                        .filter(word -> word.chars().allMatch(Character::isLetter))
                        .forEach(word -> names.put(word, number));
            }
        }
        return names;
    }
}
