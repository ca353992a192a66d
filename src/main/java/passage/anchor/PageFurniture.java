package passage.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds page numbers and running heads that text extraction has left among the lines of a text. */
final class PageFurniture {
    private static final int LONGEST_HEAD = 100;
    private static final int CAPITALS = 8;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-\u2013\u2014|\u2022\\[(\\s]*(?:(?:page|pg\\.?|p\\.|s\\.|sayfa|sf\\.|s\u0259h\\.?|s\u0259hif\u0259)\\s*)?"
                    + "(?:\\d{1,4}|[ivxl]{1,7})(?:\\s*(?:/|of)\\s*\\d{1,4})?[-\u2013\u2014|\u2022\\])\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBER_AT_EDGE = Pattern.compile("^\\d{1,4}\\s|\\s\\d{1,4}$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Lines lines;

    private PageFurniture(Lines lines) {
        this.lines = lines;
    }

    /** Drops from the lines whatever is furniture of a page. */
    static void drop(Lines lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.dropRepeated();
        furniture.dropNumbers();
    }

    /** Drops heads that stand only once in the text and are known by the sentence they break into. */
    static void dropInterruptions(Lines lines) {
        new PageFurniture(lines).dropInterruptions();
    }

    /** Running heads: the same words, page number aside, three times, or twice where a page number goes with them. */
    private void dropRepeated() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.line(i).length() <= LONGEST_HEAD && isApart(i)) {
                String text = lines.text(i);
                String masked =
                        DIGITS.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("#");
                places.computeIfAbsent(masked, _ -> new ArrayList<>()).add(i);
            }
        }
        places.forEach((masked, at) -> {
            if (isRunningHead(masked, at)) {
                at.forEach(lines::drop);
            }
        });
    }

    private boolean isApart(int i) {
        return lines.isSetOffBefore(i) && lines.isSetOffAfter(i) || lines.interrupt(i, i);
    }

    private boolean isRunningHead(String masked, List<Integer> at) {
        if (masked.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean numbered = (masked.startsWith("#") || masked.endsWith("#"))
                && at.stream().map(lines::text).distinct().count() == at.size();
        return at.size() >= 3 || at.size() == 2 && numbered;
    }

    private void dropNumbers() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.line(i).length() <= LONGEST_HEAD / 2
                    && PAGE_NUMBER.matcher(lines.text(i)).matches()) {
                boolean apart = lines.isSetOffBefore(i) && lines.isSetOffAfter(i);
                boolean touching = lines.isSetOffBefore(i) || lines.isSetOffAfter(i);
                boolean year = YEAR.matcher(lines.text(i)).matches();
                if (apart && !year || touching && lines.interrupt(i, i)) {
                    lines.drop(i);
                }
            }
        }
    }

    private void dropInterruptions() {
        for (int i = 0; i < lines.size(); i++) {
            int last = lines.isSetOffBefore(i) && i + 1 < lines.size() && !lines.isSetOffAfter(i) ? i + 1 : i;
            if (!lines.isDropped(i) && isHead(i, last) && lines.interrupt(i, last)) {
                for (int line = i; line <= last; line++) {
                    lines.drop(line);
                }
            }
        }
    }

    private boolean isHead(int first, int last) {
        boolean apart = lines.isSetOffBefore(first) && lines.isSetOffAfter(last);
        for (int i = first; i <= last; i++) {
            if (lines.isDropped(i)
                    || lines.line(i).length() > LONGEST_HEAD
                    || !lines.isUnfinished(i)
                    || lines.endsInHyphen(i)
                    || !isWordedLikeHead(lines.text(i), apart)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordedLikeHead(String line, boolean apart) {
        if (Wording.isCapitals(line, CAPITALS) && Wording.words(line) > 1) {
            return true;
        }
        return apart && (Wording.isTitle(line) || NUMBER_AT_EDGE.matcher(line).find() && Wording.words(line) < 12);
    }
}
