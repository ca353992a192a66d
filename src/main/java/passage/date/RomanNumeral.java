package passage.date;

/** Roman numerals, as Azerbaijani counts centuries. */
final class RomanNumeral {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private RomanNumeral() {}

    /** The numeral of a number from 1 to 399. */
    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            numeral.repeat(SIGNS[i], rest / VALUES[i]);
            rest %= VALUES[i];
        }
        return numeral.toString();
    }
}
