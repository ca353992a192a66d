package passage.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import passage.anchor.Anchoring;
import passage.anchor.TextRange;
import passage.app.LitText;
import passage.dataset.Passage;
import passage.original.Original;

/** The user's own copy: its blocks as they stand, with the phrase and its sentence lit. */
final class OriginalRows {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\h\\f]*(\\R[\\h\\f]*)+");

    private final ReaderViewModel model;
    private final MarginMarks margin;

    OriginalRows(ReaderViewModel model, MarginMarks margin) {
        this.model = model;
        this.margin = margin;
    }

    List<ReaderRow> of(Original original) {
        String text = original.text().text();
        Map<Passage, List<TextRange>> places = places(original);
        List<ReaderRow> rows = new ArrayList<>();
        for (TextRange block : blocks(text)) {
            LitText words = new LitText(block.in(text), "reader-text");
            VBox column = new VBox(words);
            column.getStyleClass().add("paragraph");
            HBox.setHgrow(column, Priority.ALWAYS);
            MarginMarks.Marks marks = margin.of(starting(places, block));
            Node row = margin.beside(new HBox(8, column), marks);
            row.getStyleClass().add("original-row");
            rows.add(new OriginalRow(row, words, block, marks));
        }
        return rows;
    }

    private Map<Passage, List<TextRange>> places(Original original) {
        Map<Passage, List<TextRange>> places = new LinkedHashMap<>();
        model.passages().stream()
                .filter(p -> !place(original, p).isEmpty())
                .sorted(Comparator.comparingInt(
                        p -> place(original, p).getFirst().start()))
                .forEach(p -> places.put(p, place(original, p)));
        return places;
    }

    private static List<Passage> starting(Map<Passage, List<TextRange>> places, TextRange block) {
        return places.entrySet().stream()
                .filter(entry -> block.contains(entry.getValue().getFirst().start()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<TextRange> place(Original original, Passage passage) {
        return original.place(passage).map(Anchoring::ranges).orElse(List.of());
    }

    /** The stretches between blank lines. */
    private static List<TextRange> blocks(String text) {
        List<TextRange> blocks = new ArrayList<>();
        Matcher gaps = BLANK_LINES.matcher(text);
        int start = 0;
        while (gaps.find()) {
            add(blocks, text, start, gaps.start());
            start = gaps.end();
        }
        add(blocks, text, start, text.length());
        return blocks;
    }

    private static void add(List<TextRange> blocks, String text, int start, int end) {
        if (end > start && !text.substring(start, end).isBlank()) {
            blocks.add(new TextRange(start, end));
        }
    }
}
