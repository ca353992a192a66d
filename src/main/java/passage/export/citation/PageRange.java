package passage.export.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as printed, such as {@code 127-133}, with the dash and the digits that a style wants. */
final class PageRange {
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)");

    private PageRange() {}

    static boolean isSeveral(String pages) {
        return pages.matches(".*[-–,].*");
    }

    /** All digits: 127–133. */
    static String whole(String pages) {
        return RANGE.matcher(pages).replaceAll("$1–$2");
    }

    /**
     * The last two digits of the second number, or as many as differ: 127–33, 103–04, 395–401.
     *
     * @param fewer whether a zero is dropped that stands before the one digit that differs, as Chicago does (103–4), and
     *     nothing is dropped after full hundreds (100–104)
     */
    static String shortened(String pages, boolean fewer) {
        return RANGE.matcher(pages)
                .replaceAll(range ->
                        Matcher.quoteReplacement(range.group(1) + "–" + end(range.group(1), range.group(2), fewer)));
    }

    private static String end(String first, String last, boolean fewer) {
        if (first.length() != last.length() || first.length() < 3 || fewer && first.endsWith("00")) {
            return last;
        }
        int same = 0;
        while (same < last.length() && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        int kept = fewer && first.charAt(first.length() - 2) == '0' ? 1 : 2;
        return last.substring(Math.min(same, last.length() - kept));
    }
}
