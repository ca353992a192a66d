package passage.date;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One number of a date.
 *
 * @param digits as written: digits and {@code X} for unspecified ones, before a year perhaps a minus sign
 * @param qualification how sure it is
 */
record DatePart(String digits, Qualification qualification) {

    static final char UNKNOWN_DIGIT = 'X';

    /** The months and days that nobody doubts, for of a million dates nearly every part is one of them. */
    private static final List<DatePart> TWO_DIGITS = IntStream.range(0, 100)
            .mapToObj(number -> new DatePart("" + number / 10 + number % 10, Qualification.CERTAIN))
            .toList();

    /** A part, which need not be a new one. */
    static DatePart of(String digits, Qualification qualification) {
        boolean common =
                qualification == Qualification.CERTAIN && digits.length() == 2 && digits.indexOf(UNKNOWN_DIGIT) < 0;
        return common ? TWO_DIGITS.get(Integer.parseInt(digits)) : new DatePart(digits, qualification);
    }

    boolean unspecified() {
        return digits.indexOf(UNKNOWN_DIGIT) >= 0;
    }

    /** Whether no digit is known. */
    boolean unknown() {
        return digits.chars().allMatch(digit -> digit == UNKNOWN_DIGIT);
    }

    /** The number, of a part that has every digit. */
    int value() {
        return Integer.parseInt(digits);
    }

    boolean negative() {
        return digits.startsWith("-");
    }

    /** The lowest number it may stand for. */
    int lowest() {
        return filled(negative() ? '9' : '0');
    }

    /** The highest number it may stand for; there is no {@code -0000}. */
    int highest() {
        return negative() ? Math.min(-1, filled('0')) : filled('9');
    }

    private int filled(char digit) {
        return Integer.parseInt(digits.replace(UNKNOWN_DIGIT, digit));
    }

    /** Whether it may stand for a number. */
    boolean matches(int number) {
        if (number < 0 != negative()) {
            return false;
        }
        int rest = Math.abs(number);
        int first = negative() ? 1 : 0;
        for (int i = digits.length() - 1; i >= first; i--) {
            char digit = digits.charAt(i);
            if (digit != UNKNOWN_DIGIT && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
