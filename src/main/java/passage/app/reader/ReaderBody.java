package passage.app.reader;

import java.util.List;
import java.util.function.Consumer;
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
        keepLitInView();
    }

    /** Heights change as lines are broken for the width; the lit row stays in view until the reader scrolls away. */
    private void keepLitInView() {
        if (lit != null && getContent() != null) {
            double all = getContent().getBoundsInLocal().getHeight()
                    - getViewportBounds().getHeight();
            setVvalue(all <= 0 ? 0 : Math.clamp((lit.getBoundsInParent().getMinY() - ABOVE) / all, 0, 1));
        }
    }
}
