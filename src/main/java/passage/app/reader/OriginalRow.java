package passage.app.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import passage.anchor.TextRange;
import passage.app.Lit;
import passage.app.LitText;

/**
 * A block of the user's own copy.
 *
 * @param block where it stands in the text
 */
record OriginalRow(Node node, LitText words, TextRange block, MarginMarks.Marks marks) implements ReaderRow {

    @Override
    public Optional<Node> light(Lit lit) {
        marks.mark(lit.passage());
        words.extinguish();
        light(lit.sentence(), "lit-sentence");
        Optional<Node> phrase = light(lit.phrase(), lit.exact() ? "lit-phrase" : "lit-approximate");
        words.setId(phrase.isPresent() ? "lit-original" : null);
        return phrase;
    }

    private Optional<Node> light(List<TextRange> ranges, String style) {
        Optional<Node> first = Optional.empty();
        for (TextRange range : ranges) {
            if (range.overlaps(block)) {
                int start = Math.max(range.start(), block.start()) - block.start();
                int end = Math.min(range.end(), block.end()) - block.start();
                Node path = words.light(new TextRange(start, end), style);
                first = first.or(() -> Optional.of(path));
            }
        }
        return first;
    }
}
