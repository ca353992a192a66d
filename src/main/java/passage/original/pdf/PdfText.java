package passage.original.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import passage.dataset.PassageException;
import passage.original.format.ExtractBuilder;

/**
 * Writes columns one after the other. A sentence may go on from column to column and from page to page; the notes of a
 * page wait until it has ended.
 */
final class PdfText {
    /** Lines further apart than so many times the usual distance are two paragraphs. */
    private static final double APART = 1.35;

    /** The first line of a paragraph stands in by so many sizes of the type. */
    private static final double INDENT = 0.8;

    private static final double SAME_SIZE = 0.08;
    private static final String SENTENCE_ENDS = ".!?…:";
    private static final String CLOSERS = "”’\"')]»";

    private final ExtractBuilder text;
    private final Notes notes;
    private final List<Column> waiting = new ArrayList<>();
    private final List<PdfPage> waitingPages = new ArrayList<>();
    private Row before;

    PdfText(ExtractBuilder text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    /** Writes a page that was begun in the text. */
    void write(PdfPage page, List<Column> columns) throws PassageException {
        List<Column> found = new ArrayList<>();
        for (Column column : columns) {
            int start = notes.start(column);
            List<Row> rows = column.rows();
            if (start > 0) {
                write(page, new Column(rows.subList(0, start)), false);
            }
            if (start < rows.size()) {
                found.add(new Column(rows.subList(start, rows.size())));
            }
        }
        for (Column note : found) {
            waiting.add(note);
            waitingPages.add(page);
        }
        if (endsSentence()) {
            writeNotes(page);
        }
    }

    /** Writes what still waits. */
    void end() throws PassageException {
        if (!waiting.isEmpty()) {
            writeNotes(waitingPages.getLast());
        }
    }

    private boolean endsSentence() {
        return before == null || endsSentence(before);
    }

    private static boolean endsSentence(Row row) {
        String words = row.text().stripTrailing();
        int last = words.length() - 1;
        while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE_ENDS.indexOf(words.charAt(last)) >= 0;
    }

    private void writeNotes(PdfPage page) throws PassageException {
        List<Column> columns = List.copyOf(waiting);
        List<PdfPage> pages = List.copyOf(waitingPages);
        waiting.clear();
        waitingPages.clear();
        text.endParagraph();
        for (int i = 0; i < columns.size(); i++) {
            text.turnTo(pages.get(i).number());
            write(pages.get(i), columns.get(i), true);
            text.endParagraph();
        }
        text.turnTo(page.number());
        before = null;
    }

    private void write(PdfPage page, Column column, boolean isNotes) throws PassageException {
        double distance = usualDistance(column.rows());
        boolean first = true;
        for (Row row : column.rows()) {
            boolean apart = first ? isBreak(row, column) : isBreak(row, column, distance);
            if (before != null && (apart || isNotes && first)) {
                text.endParagraph();
                if (!isNotes && !waiting.isEmpty() && endsSentence(before)) {
                    writeNotes(page);
                }
            } else if (before != null) {
                text.append("\n");
            }
            text.line(row.text(), row.box(page), row.shares());
            before = row;
            first = false;
        }
    }

    /** Whether the first row of a column begins a paragraph: unless the sentence before it goes on. */
    private boolean isBreak(Row row, Column column) {
        return before == null
                || !isSameSize(row)
                || endsSentence(before)
                || row.left() - column.left() >= INDENT * row.size();
    }

    private boolean isBreak(Row row, Column column, double distance) {
        boolean indented = row.left() - column.left() >= INDENT * row.size()
                && before.left() - column.left() < INDENT * row.size();
        return indented && endsSentence(before)
                || !isSameSize(row)
                || row.baseline() - before.baseline() > distance * APART;
    }

    private boolean isSameSize(Row row) {
        return Math.abs(row.size() - before.size()) <= SAME_SIZE * row.size();
    }

    private static double usualDistance(List<Row> rows) {
        double[] distances = new double[rows.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = rows.get(i + 1).baseline() - rows.get(i).baseline();
        }
        Arrays.sort(distances);
        return distances.length == 0 ? 0 : distances[distances.length / 2];
    }
}
