package passage.original.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import passage.anchor.TextRange;

/** On which page of a file each part of its text stands, and where on it. A part of no page counts to the one before. */
public final class Pages {
    /** A file that tells of no pages. */
    public static final Pages NONE = new Pages(List.of(), new int[0], new int[0], Boxes.NONE);

    private final List<String> labels;
    private final int[] starts;
    private final int[] pages;
    private final Boxes boxes;

    /**
     * Pages.
     *
     * @param labels what each page is called, in the order of the pages
     * @param starts where in the text a stretch of one page begins, ascending
     * @param pages the number of the page of each stretch, from 0; notes may stand behind the text of a later page
     */
    Pages(List<String> labels, int[] starts, int[] pages, Boxes boxes) {
        this.labels = List.copyOf(labels);
        this.starts = starts.clone();
        this.pages = pages.clone();
        this.boxes = boxes;
    }

    /** Whether the file tells of no pages. */
    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** How many pages there are. */
    public int count() {
        return labels.size();
    }

    /** What a page, counted from 0, is called: the number printed on it where there is one, such as "131" or "xii". */
    public String label(int page) {
        return labels.get(page);
    }

    /** The page, from 0, on which a character stands; empty before the first and where there are none. */
    public Optional<Integer> at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int stretch = found < 0 ? -found - 2 : found;
        return stretch < 0 ? Optional.empty() : Optional.of(pages[stretch]);
    }

    /** The page or pages of a place as they are cited, "131" or "131–132"; empty where none is known. */
    public Optional<String> cited(List<TextRange> place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> first = at(place.getFirst().start()).map(this::label);
        Optional<String> last = at(place.getLast().end() - 1).map(this::label);
        return first.equals(last) ? first : first.flatMap(from -> last.map(to -> from + "–" + to));
    }

    /** Where the lines of a place stand on their pages, one box a line; empty where the format has no fixed places. */
    public List<Box> boxes(List<TextRange> place) {
        return boxes.of(place);
    }
}
