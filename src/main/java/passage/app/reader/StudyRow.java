package passage.app.reader;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import passage.app.Lit;
import passage.dataset.Passage;

/**
 * A paragraph of the study edition.
 *
 * @param block what is lit
 * @param quote makes the pull quote of a passage
 */
record StudyRow(Node node, VBox block, String paragraph, MarginMarks.Marks marks, Function<Passage, Node> quote)
        implements ReaderRow {

    private static final String STYLE = "lit";
    private static final int TEXT_ONLY = 1;

    @Override
    public Optional<Node> light(Lit lit) {
        marks.mark(lit.passage());
        block.getChildren().remove(TEXT_ONLY, block.getChildren().size());
        block.getStyleClass().remove(STYLE);
        block.setId(null);
        return lit.passage().filter(p -> p.paragraph().equals(paragraph)).map(p -> {
            Node words = quote.apply(p);
            block.getChildren().add(words);
            block.getStyleClass().add(STYLE);
            block.setId("lit-paragraph");
            return words;
        });
    }
}
