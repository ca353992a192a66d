package passage.original.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands at the edges of pages and belongs to none of their sentences: rows whose words pages repeat, numbers
 * that go up with the pages, and what stands in their place where a chapter has a head of its own.
 */
final class RunningHeads {
    /** Pages with the same words, numbers aside, at their edge. */
    private static final int REPEATED = 3;

    private static final int SHORT = 100;
    private static final double SAME_PLACE = 2;
    private static final double SAME_SIZE = 0.6;

    /** A head of a chapter is parted from the text by so many sizes of the text. */
    private static final double APART = 1.6;

    private static final double FAR_APART = 2.5;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,/])(?:\\d{1,4}|[ivxlc]{1,7})(?![\\p{L}\\d]|[.,/]\\d)");

    private final List<EdgeRows> pages;
    private final Map<String, Integer> repeated = new HashMap<>();
    private final PageNumbers numbers;

    private RunningHeads(List<EdgeRows> pages) {
        this.pages = pages;
        for (EdgeRows page : pages) {
            page.top().stream().map(RunningHeads::key).distinct().forEach(key -> count("top", key));
            page.bottom().stream().map(RunningHeads::key).distinct().forEach(key -> count("bottom", key));
        }
        numbers = PageNumbers.of(pages.stream().map(RunningHeads::numbers).toList());
    }

    /** What is set aside, and what it tells of the numbers of the pages. */
    record Found(List<List<Piece>> heads, PageNumbers numbers) {}

    static Found among(List<PdfPage> pages) {
        RunningHeads heads = new RunningHeads(pages.stream().map(EdgeRows::of).toList());
        return new Found(heads.found(), heads.numbers);
    }

    private void count(String edge, String key) {
        repeated.merge(edge + key, 1, Integer::sum);
    }

    /** The words of a row, numbers masked. */
    private static String key(Row row) {
        return DIGITS.matcher(row.text().strip()).replaceAll("#");
    }

    /** All numbers at the edges of a page. */
    private static List<String> numbers(EdgeRows page) {
        List<String> found = new ArrayList<>();
        for (List<Row> edge : List.of(page.top(), page.bottom())) {
            for (Row row : edge) {
                Matcher number = NUMBER.matcher(row.text());
                while (row.text().length() <= SHORT && number.find()) {
                    found.add(number.group());
                }
            }
        }
        return found;
    }

    private List<List<Piece>> found() {
        List<List<Row>> tops = sure(EdgeRows::top, "top");
        List<List<Row>> bottoms = sure(EdgeRows::bottom, "bottom");
        List<List<Piece>> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Row> rows = new ArrayList<>(tops.get(i));
            rows.addAll(bottoms.get(i));
            addInPlace(pages.get(i).top(), tops, rows);
            addInPlace(pages.get(i).bottom(), bottoms, rows);
            found.add(rows.stream().flatMap(row -> row.pieces().stream()).toList());
        }
        return found;
    }

    /** For each page the rows from the edge on that are heads beyond doubt. */
    private List<List<Row>> sure(Function<EdgeRows, List<Row>> edge, String name) {
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Row> heads = new ArrayList<>();
            for (Row row : edge.apply(pages.get(i))) {
                if (!isHead(row, i, name)) {
                    break;
                }
                heads.add(row);
            }
            all.add(heads);
        }
        return all;
    }

    private boolean isHead(Row row, int page, String edge) {
        String key = key(row);
        if (key.length() > SHORT) {
            return false;
        }
        boolean bare = key.codePoints().noneMatch(Character::isLetter)
                || numbers.isRoman(row.text().strip());
        boolean numbered = NUMBER.matcher(row.text()).results().anyMatch(number -> numbers.fits(number.group(), page));
        int times = repeated.getOrDefault(edge + key, 0);
        return bare ? numbered : times >= REPEATED || times == REPEATED - 1 && numbered;
    }

    /**
     * The outermost row of a page without a head, where it stands on the very place of other pages' heads; or, in a text
     * too short for repeating any, by itself in smaller type, which no title is and no text.
     */
    private static void addInPlace(List<Row> edge, List<List<Row>> heads, List<Row> rows) {
        if (edge.size() < 2 || rows.contains(edge.getFirst())) {
            return;
        }
        Row row = edge.getFirst();
        double distance =
                Math.abs(edge.get(1).baseline() - row.baseline()) / edge.get(1).size();
        long alike = heads.stream()
                .flatMap(List::stream)
                .filter(head -> Math.abs(head.baseline() - row.baseline()) <= SAME_PLACE
                        && Math.abs(head.size() - row.size()) <= SAME_SIZE)
                .count();
        boolean inPlace = distance >= APART && alike >= REPEATED;
        boolean alone = distance >= FAR_APART && row.size() < edge.get(1).size() - SAME_SIZE;
        if ((inPlace || alone) && row.text().length() <= SHORT) {
            rows.add(row);
        }
    }
}
