package passage.original.typeset;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks a paragraph into lines of a width, and long words at their ends. */
final class LineBreaker {
    private static final int SHORTEST = 3;

    private final PDFont font;
    private final float size;
    private final float space;
    private final Map<Character, Float> widths = new HashMap<>();

    LineBreaker(PDFont font, float size) throws IOException {
        this.font = font;
        this.size = size;
        this.space = width(" ");
    }

    /**
     * A line.
     *
     * @param words its words, the last perhaps broken
     * @param width of the words with a plain space between them
     */
    record Line(List<String> words, float width) {}

    List<Line> lines(String paragraph, float room, float indent) throws IOException {
        List<Line> lines = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(Arrays.asList(paragraph.split(" ")));
        while (!left.isEmpty()) {
            lines.add(line(left, lines.isEmpty() ? room - indent : room));
        }
        return lines;
    }

    private Line line(Deque<String> left, float room) throws IOException {
        List<String> words = new ArrayList<>();
        float used = 0;
        while (!left.isEmpty()) {
            float before = words.isEmpty() ? 0 : space;
            float width = width(left.peek());
            if (used + before + width > room) {
                int cut = cut(left.peek(), room - used - before);
                if (cut == 0 && !words.isEmpty()) {
                    break;
                }
                String word = left.pop();
                int end = cut == 0 ? word.length() : cut;
                String part = cut == 0 ? word : word.substring(0, end) + (word.charAt(end - 1) == '-' ? "" : "-");
                words.add(part);
                used += before + width(part);
                if (end < word.length()) {
                    left.push(word.substring(end));
                }
                break;
            }
            words.add(left.pop());
            used += before + width;
        }
        return new Line(words, used);
    }

    /** How many letters of a word fit with a hyphen, 0 where it cannot be broken. */
    private int cut(String word, float room) throws IOException {
        for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
            boolean letters = word.substring(end - 2, end + 2).chars().allMatch(Character::isLetter);
            if (letters && width(word.substring(0, end) + "-") <= room) {
                return end;
            }
        }
        return 0;
    }

    /** Without kerning, as the words are shown. */
    private float width(String words) throws IOException {
        float width = 0;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (!widths.containsKey(letter)) {
                widths.put(letter, font.getStringWidth(String.valueOf(letter)) / 1000 * size);
            }
            width += widths.get(letter);
        }
        return width;
    }
}
