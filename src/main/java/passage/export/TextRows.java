package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import passage.display.Colour;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.display.TextMeasurer;
import passage.layout.LineBreaks;

/** Sets text in lines for columns of pages. */
record TextRows(TextMeasurer measurer) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    /**
     * How a text is set.
     *
     * @param pitch from one line to the next, in points
     */
    record Type(Font font, Colour colour, double pitch) {

        /** The same in another colour. */
        Type in(Colour other) {
            return new Type(font, other, pitch);
        }
    }

    /** A text in a column of that width. */
    List<Row> of(String text, Type type, double width) {
        return of(text, type, 0, width, Optional.empty());
    }

    /**
     * A text broken into lines, of which neither the first nor the last ever stands alone.
     *
     * @param left where the lines begin
     * @param width the longest line
     * @param target what each line leads to
     */
    List<Row> of(String text, Type type, double left, double width, Optional<Target> target) {
        List<String> lines = lines(text, type.font(), width);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Row row = Row.of(type.pitch(), List.of(line(lines.get(i), type, left, target)));
            boolean edge = i == 0 || i == lines.size() - 2;
            rows.add(edge && i < lines.size() - 1 ? row.keepingNext() : row);
        }
        return rows;
    }

    /** One line in a row as high as its pitch. */
    Mark.Text line(String text, Type type, double left, Optional<Target> target) {
        double ascent = measurer.ascent(type.font());
        double descent = measurer.descent(type.font());
        double baseline = (type.pitch() + ascent - descent) / 2;
        double width = measurer.width(text, type.font());
        return new Mark.Text(left, baseline, text, type.font(), width, ascent, descent, type.colour(), target);
    }

    /** The width of a line. */
    double width(String text, Type type) {
        return measurer.width(text, type.font());
    }

    /** A text on one line, cut where it is too long. */
    String fit(String text, Type type, double width) {
        String words = plain(text);
        List<String> lines = lines(words, type.font(), width);
        if (lines.size() < 2) {
            return words;
        }
        double room = width - measurer.width("…", type.font());
        return lines(words, type.font(), room).getFirst() + "…";
    }

    private List<String> lines(String text, Font font, double width) {
        String words = plain(text);
        return words.isEmpty() ? List.of() : LineBreaks.of(words, font, width, measurer);
    }

    /** On one line, with the thousands of a number bound to the rest of it. */
    private static String plain(String text) {
        String words = SPACES.matcher(text.strip()).replaceAll(" ");
        return THOUSANDS.matcher(words).replaceAll("\u00A0");
    }
}
