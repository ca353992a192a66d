package passage.export.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A reference as it is set: pieces of text, some of them in italics. */
public record ReferenceText(List<Run> runs) {

    /** While a reference is put together, what stands between these is in italics. They are no letters of any text. */
    private static final char ITALIC = '\uE000';

    private static final char UPRIGHT = '\uE001';

    /** Text in one kind of letters; not empty. */
    public record Run(String text, boolean italic) {}

    public ReferenceText {
        runs = List.copyOf(runs);
    }

    /** The words without their italics. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Words that {@link #of} will set in italics; none where there are none. */
    static String italic(String words) {
        return words.isEmpty() ? "" : ITALIC + words + UPRIGHT;
    }

    /** Words that come from outside and cannot be taken for italics. */
    static String clean(String words) {
        return words.replace(String.valueOf(ITALIC), "").replace(String.valueOf(UPRIGHT), "");
    }

    static ReferenceText of(String set) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= set.length(); i++) {
            boolean end = i == set.length();
            if (end || set.charAt(i) == ITALIC || set.charAt(i) == UPRIGHT) {
                if (i > from) {
                    runs.add(new Run(set.substring(from, i), !end && set.charAt(i) == UPRIGHT));
                }
                from = i + 1;
            }
        }
        return new ReferenceText(runs);
    }
}
