package passage.app.reader;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import passage.app.reader.ReaderViewModel.Edition;
import passage.dataset.Source;

/** The text that is read: row after row, scrolled to the one that is lit. */
final class ReaderBody extends ScrollPane {

    /** What is left of the text before the lit row, in points. */
    private static final double ABOVE = 24;

    private final ReaderViewModel model;
    private final StudyRows study;
    private final OriginalRows original;
    private Node lit;

    ReaderBody(ReaderViewModel model, Consumer<String> select) {
        this.model = model;
        MarginMarks margin = new MarginMarks(model, select);
        this.study = new StudyRows(model, margin);
        this.original = new OriginalRows(model, margin);
        getStyleClass().add("reader-body");
        setId("reader-body");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().addListener(_ -> keepLitInView());
        addEventFilter(ScrollEvent.ANY, _ -> lit = null);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> lit = null);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> lit = null);
    }

    /** Rows of a text and the one to scroll to. */
    record Rows(List<? extends Node> all, Node lit) {}

    void show() {
        Source source = model.source().orElseThrow();
        Rows rows = model.edition() == Edition.ORIGINAL
                ? original.of(model.original().orElseThrow())
                : study.of(source);
        lit = null;
        VBox column = new VBox(rows.all().toArray(Node[]::new));
        column.getStyleClass().add("reader-column");
        column.heightProperty().addListener(_ -> keepLitInView());
        setContent(column);
        lit = rows.lit();
        if (lit != null) {
            Stream.of(".pull-quote", ".lit-phrase", ".lit-approximate")
                    .flatMap(style -> lit.lookupAll(style).stream())
                    .forEach(words -> words.boundsInParentProperty().addListener(_ -> keepLitInView()));
        }
        keepLitInView();
    }

    /**
     * Heights change as lines are broken for the width; until the reader scrolls away the lit row stays in view, and of a
     * row taller than the window the author's own words.
     */
    private void keepLitInView() {
        if (lit == null || getContent() == null || lit.getScene() == null) {
            return;
        }
        double window = getViewportBounds().getHeight();
        double all = getContent().getBoundsInLocal().getHeight() - window;
        double top = lit.getBoundsInParent().getMinY() - ABOVE;
        double least = wordsInContent().getMaxY() + ABOVE - window;
        setVvalue(all <= 0 ? 0 : Math.clamp(Math.max(top, least) / all, 0, 1));
    }

    /** Where the quote or the lit phrase stands in the text; the lit row where neither is there. */
    private Bounds wordsInContent() {
        Node words = Stream.of(".pull-quote", ".lit-phrase", ".lit-approximate")
                .map(lit::lookup)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(lit);
        return getContent().sceneToLocal(words.localToScene(words.getBoundsInLocal()));
    }
}
