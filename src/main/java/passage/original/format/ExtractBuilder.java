package passage.original.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import passage.anchor.SourceText;
import passage.dataset.PassageException;
import passage.original.Messages;

/** Puts a text together, paragraph by paragraph or line by line, and keeps where its pages begin. */
public final class ExtractBuilder {
    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final Object file;
    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final List<String> labels = new ArrayList<>();
    private final IntStream.Builder starts = IntStream.builder();
    private final IntStream.Builder pages = IntStream.builder();
    private final IntStream.Builder lineStarts = IntStream.builder();
    private final List<Box> lines = new ArrayList<>();
    private final List<char[]> ends = new ArrayList<>();
    private int page = -1;

    /**
     * An empty text.
     *
     * @param file whose text it is, for what may have to be said of it
     * @param limit the most characters
     */
    public ExtractBuilder(Object file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    /** A page more; what is appended next stands on it. Returns its number, from 0. */
    public int page(String label) {
        labels.add(label);
        turnTo(labels.size() - 1);
        return labels.size() - 1;
    }

    /** What is appended next stands on a page that is known already. */
    public void turnTo(int number) {
        if (number != page) {
            page = number;
            starts.add(text.length());
            pages.add(number);
        }
    }

    /** Ends the paragraph, if one was begun. */
    public void endParagraph() {
        if (!text.isEmpty() && text.lastIndexOf(BETWEEN_PARAGRAPHS) != text.length() - BETWEEN_PARAGRAPHS.length()) {
            text.append(BETWEEN_PARAGRAPHS);
        }
    }

    /**
     * Words.
     *
     * @throws PassageException when the text gets longer than its limit
     */
    public void append(CharSequence words) throws PassageException {
        if (text.length() + words.length() > limit) {
            throw new PassageException(Messages.message("characters", file, limit));
        }
        text.append(words);
    }

    /**
     * A line with its place on the page.
     *
     * @param box its place
     * @param shares where each of its characters ends, as a share of the width of the box
     * @throws PassageException when the text gets longer than its limit
     */
    public void line(CharSequence words, Box box, double[] shares) throws PassageException {
        lineStarts.add(text.length());
        lines.add(box);
        ends.add(Boxes.packed(shares));
        append(words);
    }

    /** Whether there is nothing in it but space. */
    public boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** What has been put together. */
    public Extract build() {
        Boxes boxes = new Boxes(lineStarts.build().toArray(), lines, ends);
        return new Extract(
                new SourceText(text.toString().stripTrailing(), StandardCharsets.UTF_8),
                new Pages(labels, starts.build().toArray(), pages.build().toArray(), boxes));
    }
}
