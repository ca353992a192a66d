package passage.date;

/**
 * The ending that a number takes by the way it is spoken: Turkish and Azerbaijani endings follow the vowels of its last
 * word, English ordinals its last digit.
 *
 * <p>A table is text such as {@code 1:st 2:nd 3:rd 11:th *:th}: the last two digits decide where the table has them, else
 * the last word spoken (1 to 9, the tens, 100, 1000 or 1000000), else the star.
 */
final class NumberSuffix {

    private NumberSuffix() {}

    static String of(String table, int number) {
        String end = find(table, "" + number % 100);
        String word = end.isEmpty() ? find(table, "" + lastWord(number)) : end;
        return word.isEmpty() ? find(table, "*") : word;
    }

    private static int lastWord(int number) {
        if (number % 10 != 0) {
            return number % 10;
        }
        if (number % 100 != 0) {
            return number % 100;
        }
        if (number % 1_000 != 0) {
            return 100;
        }
        return number % 1_000_000 != 0 ? 1_000 : 1_000_000;
    }

    private static String find(String table, String number) {
        for (String entry : table.split(" ")) {
            if (entry.startsWith(number + ":")) {
                return entry.substring(number.length() + 1);
            }
        }
        return "";
    }
}
