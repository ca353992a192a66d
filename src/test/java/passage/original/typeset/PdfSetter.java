package passage.original.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import passage.display.Face;
import passage.paint.BundledFont;

/**
 * Sets a text as an article of a journal: a title across two justified columns, words broken at line ends, notes in small
 * type at their foot, running heads that differ on left and right pages, and page numbers.
 */
public final class PdfSetter implements Typesetter {
    /** The number printed on the first page. */
    public static final int FIRST_PAGE = 127;

    /** What stands on the pages and is no part of the text. */
    public static final List<String> AROUND = List.of("JOURNAL OF SETTERS", "A Study Set by a Test");

    /** What stands across both columns above the text. */
    public static final String TITLE_WORDS = "A Study Set by Nobody across Both of the Columns";

    private static final float SIZE = 10;
    private static final float NOTE_SIZE = 8;
    private static final float LEADING = 12;
    private static final float WIDTH = 216;
    private static final float[] LEFT = {68, 306};
    private static final float TOP = 740;
    private static final float BOTTOM = 90;
    private static final float TITLE = 40;
    private static final float INDENT = 12;
    private static final int EVERY_NOTE = 60;

    @Override
    public void set(List<String> paragraphs, Path file) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream in = BundledFont.open(Face.SERIF)) {
            PDFont font = PDType0Font.load(document, in);
            new Run(document, font).set(paragraphs);
            document.save(file.toFile());
        }
    }

    /** One article being set. */
    private static final class Run {
        private final PDDocument document;
        private final PDFont font;
        private final LineBreaker breaker;
        private PDPageContentStream out;
        private int pages;
        private int column;
        private float y;
        private int lines;
        private int notes;

        Run(PDDocument document, PDFont font) throws IOException {
            this.document = document;
            this.font = font;
            this.breaker = new LineBreaker(font, SIZE);
        }

        void set(List<String> paragraphs) throws IOException {
            nextPage();
            show(68, 742, 16, List.of(TITLE_WORDS), 0);
            y = TOP - TITLE;
            for (String paragraph : paragraphs) {
                List<LineBreaker.Line> set = breaker.lines(paragraph, WIDTH, INDENT);
                for (int i = 0; i < set.size(); i++) {
                    line(set.get(i), i == 0 ? INDENT : 0, i == set.size() - 1);
                }
            }
            out.close();
        }

        private void line(LineBreaker.Line line, float indent, boolean last) throws IOException {
            if (y < BOTTOM) {
                nextColumn();
            }
            lines++;
            float stretch = last || line.words().size() < 2
                    ? 0
                    : (WIDTH - indent - line.width()) / (line.words().size() - 1);
            float end = show(LEFT[column] + indent, y, SIZE, line.words(), stretch);
            if (lines % EVERY_NOTE == 0) {
                note(end);
            }
            y -= LEADING;
        }

        /** A raised number behind the line, and the note at the foot of the column. */
        private void note(float end) throws IOException {
            notes++;
            raised(end, y + 3.6F, String.valueOf(notes));
            raised(LEFT[column], BOTTOM - 9, String.valueOf(notes));
            // No two notes are alike: what pages repeat at their edge is taken for a running head.
            String name = String.valueOf((char) ('a' + notes % 26)).repeat(1 + notes / 26);
            show(LEFT[column] + 10, BOTTOM - 12, NOTE_SIZE, List.of("Noted", name, "by", "the", "setter;"), 0);
            show(LEFT[column], BOTTOM - 21, NOTE_SIZE, List.of("a", "note", name, "has", "two", "lines."), 0);
        }

        private void raised(float x, float height, String mark) throws IOException {
            show(x, height, 6, List.of(mark), 0);
        }

        private void nextColumn() throws IOException {
            column = 1 - column;
            if (column == 0) {
                nextPage();
            }
            y = pages == 1 ? TOP - TITLE : TOP;
        }

        private void nextPage() throws IOException {
            if (out != null) {
                out.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            int number = FIRST_PAGE + pages;
            if (pages > 0) {
                List<String> words =
                        number % 2 == 0 ? List.of("JOURNAL OF SETTERS 2026/" + 116) : List.of("A Study Set by a Test");
                show(number % 2 == 0 ? 68 : 430, 790, 9, words, 0);
            }
            show(290, 40, 9, List.of(String.valueOf(number)), 0);
            pages++;
        }

        /** Shows words on one line and returns where it ends. */
        private float show(float x, float height, float size, List<String> words, float stretch) throws IOException {
            float space = font.getStringWidth(" ") / 1000 * size + stretch;
            List<Object> parts = new ArrayList<>();
            float end = x;
            for (int i = 0; i < words.size(); i++) {
                if (i > 0) {
                    parts.add(-space / size * 1000);
                    end += space;
                }
                parts.add(words.get(i));
                end += font.getStringWidth(words.get(i)) / 1000 * size;
            }
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, height);
            out.showTextWithPositioning(parts.toArray());
            out.endText();
            return end;
        }
    }
}
