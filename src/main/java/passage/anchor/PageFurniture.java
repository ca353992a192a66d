package passage.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds page numbers and running heads that text extraction has left among the lines of a text. */
final class PageFurniture {
    private static final int LONGEST_HEAD = 100;
    private static final int MOST_HEAD_LINES = 3;
    private static final int MOST_HEAD_WORDS = 12;
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

    /** Drops from the lines whatever is furniture of a page beyond doubt. */
    static void drop(Lines lines) {
        PageFurniture furniture = new PageFurniture(lines);
        furniture.dropRepeated();
        furniture.dropNumbers();
        furniture.dropInterruptions(PageFurniture::isUnlikeText);
    }

    /** Drops also titles that break into a sentence; pull quotes have to be gone by then. */
    static void dropTitles(Lines lines) {
        new PageFurniture(lines).dropInterruptions(PageFurniture::isWordedLikeHead);
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
        return lines.isAtPageEdge(i)
                || lines.isInShortBlock(i, MOST_HEAD_LINES)
                || lines.interrupt(i, i) && isUnlikeText(lines.text(i));
    }

    private boolean isRunningHead(String masked, List<Integer> at) {
        if (masked.codePoints().noneMatch(Character::isLetter) || !lines.isUnfinished(at.getFirst())) {
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
                boolean open = lines.interrupt(i, i) || apart && lines.breaksOffBefore(i);
                if ((apart || lines.isAtPageEdge(i)) && !year || touching && open) {
                    lines.drop(i);
                }
            }
        }
    }

    /** Heads that stand only once in the text and are known by the sentence they break into. */
    private void dropInterruptions(Predicate<String> wording) {
        for (int i = 0; i < lines.size(); i++) {
            int last = lines.isSetOffBefore(i) ? lines.blockEnd(i, MOST_HEAD_LINES) : i;
            if (!lines.isDropped(i) && isHead(i, last, wording)) {
                for (int line = i; line <= last; line++) {
                    lines.drop(line);
                }
            }
        }
    }

    /** A line of capitals needs no empty line around it, one with a page number no small letter after it. */
    private boolean isHead(int first, int last, Predicate<String> wording) {
        List<String> texts =
                IntStream.rangeClosed(first, last).mapToObj(lines::text).toList();
        boolean possible = last - first < MOST_HEAD_LINES
                && IntStream.rangeClosed(first, last).allMatch(this::mayBeHead)
                && texts.stream().allMatch(PageFurniture::isWordedLikeHead)
                && texts.stream().anyMatch(wording);
        if (!possible) {
            return false;
        }
        boolean apart = lines.isSetOffBefore(first) && lines.isSetOffAfter(last);
        boolean strong = texts.stream().anyMatch(PageFurniture::isUnlikeText);
        boolean open = strong ? lines.breaksOffBefore(first) : lines.isLeftOpenBefore(first);
        boolean capitals = texts.stream().allMatch(PageFurniture::isCapitals);
        return apart && open || (apart || capitals) && lines.interrupt(first, last);
    }

    private boolean mayBeHead(int i) {
        return !lines.isDropped(i)
                && lines.line(i).length() <= LONGEST_HEAD
                && lines.isUnfinished(i)
                && !lines.endsInHyphen(i)
                && !Wording.endsOpen(lines.text(i));
    }

    private static boolean isWordedLikeHead(String line) {
        return isUnlikeText(line) || Wording.isTitle(line) && Wording.words(line) > 1;
    }

    private static boolean isUnlikeText(String line) {
        return isCapitals(line) || NUMBER_AT_EDGE.matcher(line).find() && Wording.words(line) < MOST_HEAD_WORDS;
    }

    private static boolean isCapitals(String line) {
        return Wording.isCapitals(line, CAPITALS) && Wording.words(line) > 1;
    }
}
