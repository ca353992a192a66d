package passage.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import passage.display.Face;
import passage.display.Font;
import passage.display.Mark;
import passage.display.Target;
import passage.layout.LineBreaks;
import passage.layout.Texts;
import passage.layout.Theme;

/** The sources of a sheet as a numbered list; the lines that name an address lead there. */
final class SheetReferences {

    private static final Font FONT = new Font(Face.SANS, 11);
    private static final double WISH = 380;
    private static final int MOST_COLUMNS = 3;
    private static final double AFTER_NUMBER = 6;
    private static final double BETWEEN = 4;

    private final ExportRequest request;
    private final Texts texts;

    SheetReferences(ExportRequest request, Texts texts) {
        this.request = request;
        this.texts = texts;
    }

    Block of(References references, double width) {
        Columns columns = Columns.across(
                width, WISH, Math.min(MOST_COLUMNS, references.all().size()));
        double indent = texts.measurer().width(references.all().size() + ".", FONT) + AFTER_NUMBER;
        List<Block> entries = references.all().stream()
                .map(reference -> entry(reference, columns.width(), indent))
                .toList();
        return SheetParts.heading("sources", request, texts).above(columns.flow(entries));
    }

    private Block entry(References.Reference reference, double width, double indent) {
        Theme theme = request.theme();
        List<String> lines = LineBreaks.of(reference.text(), FONT, width - indent, texts.measurer());
        Block number = Block.of(List.of(reference.number() + "."), FONT, theme.text(), texts, Optional.empty());
        Block text = Block.of(lines, FONT, theme.text(), texts, Optional.empty());
        Block linked = reference.link().map(link -> linked(text, lines, link)).orElse(text);
        return number.over(linked.indented(indent)).with(BETWEEN);
    }

    /** The lines on which the address stands lead there; the last one where the text does not write it out. */
    private static Block linked(Block text, List<String> lines, String link) {
        String whole = String.join("", lines).replace(" ", "");
        int start = whole.lastIndexOf(link);
        int from = start < 0 ? whole.length() - 1 : start;
        int to = start < 0 ? whole.length() : start + link.length();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = at + lines.get(i).replace(" ", "").length();
            Mark.Text line = (Mark.Text) text.marks().get(i);
            marks.add(at < to && end > from ? leading(line, link) : line);
            at = end;
        }
        return new Block(text.height(), marks, false);
    }

    private static Mark leading(Mark.Text line, String link) {
        return new Mark.Text(
                line.x(),
                line.baseline(),
                line.text(),
                line.font(),
                line.width(),
                line.ascent(),
                line.descent(),
                line.colour(),
                Optional.of(new Target.Link(link, link)));
    }
}
