package passage.app.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import passage.app.reader.ReaderViewModel.Edition;
import passage.dataset.Source;

/** The text that is read: row after row, scrolled to the one that is lit. */
final class ReaderBody extends ScrollPane {

    private static final double ABOVE = 48;

    private final ReaderViewModel model;
    private final StudyRows study;
    private final OriginalRows original;

    ReaderBody(ReaderViewModel model, Consumer<String> select) {
        this.model = model;
        MarginMarks margin = new MarginMarks(model, select);
        this.study = new StudyRows(model, margin);
        this.original = new OriginalRows(model, margin);
        getStyleClass().add("reader-body");
        setId("reader-body");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Rows of a text and the one to scroll to. */
    record Rows(List<? extends Node> all, Node lit) {}

    void show() {
        Source source = model.source().orElseThrow();
        Rows rows = model.edition() == Edition.ORIGINAL
                ? original.of(model.original().orElseThrow())
                : study.of(source);
        VBox column = new VBox(rows.all().toArray(Node[]::new));
        column.getStyleClass().add("reader-column");
        setContent(column);
        if (rows.lit() != null) {
            // Heights are known only after the rows have been laid out.
            Platform.runLater(() -> scrollTo(rows.lit()));
        }
    }

    private void scrollTo(Node row) {
        if (getContent() == null || row.getScene() == null) {
            return;
        }
        applyCss();
        layout();
        Bounds bounds = getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double all = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        setVvalue(all <= 0 ? 0 : Math.clamp((bounds.getMinY() - ABOVE) / all, 0, 1));
    }
}
