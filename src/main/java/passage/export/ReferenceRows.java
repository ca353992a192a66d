package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.display.TextMeasurer;
import passage.export.TextRows.Type;
import passage.export.citation.ReferenceText.Run;

/** Sets a reference in lines, its italics in italics. */
final class ReferenceRows {

    private final TextRows texts;
    private final Type upright;
    private final Type italic;
    private final List<Run> runs;
    private final Optional<Target> link;
    private int run;
    private int letter;

    private ReferenceRows(TextRows texts, Type upright, References.Reference reference) {
        this.texts = texts;
        this.upright = upright;
        this.italic = new Type(new Font(Face.SERIF_ITALIC, upright.font().size()), upright.colour(), upright.pitch());
        this.runs = reference.runs();
        this.link = reference.link().map(address -> new Target.Link(address, reference.text()));
    }

    /**
     * The lines of a reference, each of which leads to where it is found.
     *
     * @param upright what is not in italics, in serif letters
     */
    static List<Row> of(References.Reference reference, Type upright, double left, double width, TextRows texts) {
        return new ReferenceRows(texts, upright, reference).rows(reference.text(), left, width);
    }

    private List<Row> rows(String text, double left, double width) {
        TextRows widest = new TextRows(new Widest(texts.measurer(), italic.font()));
        List<Row> rows = new ArrayList<>();
        for (Row row : widest.of(text, upright, width)) {
            String line = ((Mark.Text) row.marks().getFirst()).text();
            rows.add(new Row(row.before(), row.height(), row.keepsNext(), row.bookmark(), pieces(line, left)));
        }
        return rows;
    }

    /** A line in as many pieces as it has kinds of letters. */
    private List<Mark> pieces(String line, double left) {
        List<Mark> marks = new ArrayList<>();
        double x = left;
        int from = 0;
        boolean inItalics = false;
        for (int i = 0; i <= line.length(); i++) {
            boolean next = i < line.length() && isItalic(line.charAt(i), inItalics);
            if (i > from && (i == line.length() || next != inItalics)) {
                Mark.Text piece = texts.line(line.substring(from, i), inItalics ? italic : upright, x, link);
                marks.add(piece);
                x += piece.width();
                from = i;
            }
            inItalics = next;
        }
        return marks;
    }

    /** Whether the next letter of the reference is in italics. Spaces may have been lost between lines; they are as before. */
    private boolean isItalic(char wanted, boolean before) {
        if (Character.isSpaceChar(wanted)) {
            return before;
        }
        while (run < runs.size()) {
            String text = runs.get(run).text();
            if (letter == text.length()) {
                run++;
                letter = 0;
            } else if (text.charAt(letter++) == wanted) {
                return runs.get(run).italic();
            }
        }
        return false;
    }

    /** Measures what is in either kind of letters by the wider one, so that no line is too long. */
    private record Widest(TextMeasurer measurer, Font other) implements TextMeasurer {

        @Override
        public double width(String text, Font font) {
            return Math.max(measurer.width(text, font), measurer.width(text, other));
        }

        @Override
        public int fitting(String text, Font font, double width) {
            return Math.min(measurer.fitting(text, font, width), measurer.fitting(text, other, width));
        }

        @Override
        public double ascent(Font font) {
            return measurer.ascent(font);
        }

        @Override
        public double descent(Font font) {
            return measurer.descent(font);
        }
    }
}
