package passage.anchor;

import java.util.Arrays;

/** Letters and digits of the kept lines, in small letters and joined: where repetitions are looked for. */
final class Skeleton {
    private final char[] letters;
    private final boolean[] capital;
    private final int[] firstOfLine;
    private int size;

    Skeleton(Lines lines) {
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            length += lines.line(i).length();
        }
        letters = new char[length];
        capital = new boolean[length];
        firstOfLine = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            firstOfLine[i] = size;
            if (!lines.isDropped(i)) {
                add(lines.text(i));
            }
        }
        firstOfLine[lines.size()] = size;
    }

    private void add(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                capital[size] = Character.isUpperCase(c);
                letters[size++] = Character.toLowerCase(c);
            }
        }
    }

    /** The end of a line from after the letter before its so many last letters. */
    static String lastLetters(String line, int letters) {
        int at = line.length();
        int left = letters;
        while (at > 0 && (left > 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))) {
            at--;
            left -= Character.isLetterOrDigit(line.charAt(at)) ? 1 : 0;
        }
        return line.substring(at);
    }

    int size() {
        return size;
    }

    char letter(int at) {
        return letters[at];
    }

    /** Where the line begins; the line count gives the end of the last. */
    int start(int line) {
        return firstOfLine[line];
    }

    int end(int line) {
        return firstOfLine[line + 1];
    }

    /** The line a letter stands in. */
    int lineOf(int at) {
        int line = Arrays.binarySearch(firstOfLine, at);
        if (line < 0) {
            return -line - 2;
        }
        while (line + 1 < firstOfLine.length && firstOfLine[line + 1] == at) {
            line++;
        }
        return line;
    }

    boolean equal(int a, int b, int length) {
        return a + length <= size
                && b + length <= size
                && Arrays.equals(letters, a, a + length, letters, b, b + length);
    }

    /** How many letters before both places are the same, up to a limit. */
    int sharedBefore(int a, int b, int limit) {
        int shared = 0;
        while (shared < limit && a > shared && b > shared && letters[a - shared - 1] == letters[b - shared - 1]) {
            shared++;
        }
        return shared;
    }

    /** How many letters from both places on are the same, up to a limit. */
    int sharedAfter(int a, int b, int limit) {
        int shared = 0;
        while (shared < limit && a + shared < size && b + shared < size && letters[a + shared] == letters[b + shared]) {
            shared++;
        }
        return shared;
    }

    /** Whether most of the letters from both places on have the same case. */
    boolean sameCase(int a, int b, int length) {
        int different = 0;
        for (int i = 0; i < length; i++) {
            different += capital[a + i] != capital[b + i] ? 1 : 0;
        }
        return different * 5 < length;
    }
}
