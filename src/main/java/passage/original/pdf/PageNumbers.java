package passage.original.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers printed on pages. A number at an edge may be a year or an issue; that of the page goes up by one from page to
 * page, so the one that does is the distance from the number of the page in the file to the one printed on it.
 */
final class PageNumbers {
    /** Pages that must agree, unless there are fewer. */
    private static final int AGREEING = 2;

    private static final Pattern ROMAN = Pattern.compile("(?i)[ivxlc]+");

    private final List<List<String>> seen;
    private final Optional<Integer> distance;

    private PageNumbers(List<List<String>> seen, Optional<Integer> distance) {
        this.seen = seen;
        this.distance = distance;
    }

    /**
     * What the numbers at the edges of all pages come to.
     *
     * @param seen for each page the numbers at its edges
     */
    static PageNumbers of(List<List<String>> seen) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int page = 0; page < seen.size(); page++) {
            int at = page;
            seen.get(page).stream()
                    .filter(number -> Character.isDigit(number.charAt(0)))
                    .map(number -> Integer.parseInt(number) - at)
                    .filter(distance -> distance > -seen.size())
                    .distinct()
                    .forEach(distance -> votes.merge(distance, 1, Integer::sum));
        }
        Optional<Integer> best = votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= Math.min(AGREEING, seen.size()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return new PageNumbers(List.copyOf(seen), best);
    }

    /** Whether a number at the edge of a page is that of the page. */
    boolean fits(String number, int page) {
        return isRoman(number)
                || Character.isDigit(number.charAt(0))
                        && distance.filter(d -> d == Integer.parseInt(number) - page)
                                .isPresent();
    }

    /** Whether these words are a number as the pages of a preface have them. */
    boolean isRoman(String words) {
        return ROMAN.matcher(words).matches();
    }

    /** What each page is called: as printed; else as the file calls it; else by its place in the file. */
    List<String> labels(Optional<String[]> ofFile) {
        List<String> labels = new ArrayList<>();
        for (int page = 0; page < seen.size(); page++) {
            int at = page;
            String inFile =
                    ofFile.filter(all -> all.length > at).map(all -> all[at]).orElse(String.valueOf(page + 1));
            labels.add(distance.map(d -> d + at)
                    .filter(printed -> printed > 0)
                    .map(String::valueOf)
                    .orElse(inFile));
        }
        return labels;
    }
}
