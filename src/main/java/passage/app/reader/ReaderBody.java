package passage.app.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import passage.app.CategoryChip;
import passage.app.Lit;
import passage.app.reader.ReaderViewModel.Edition;
import passage.dataset.Dataset;
import passage.dataset.Source;
import passage.layout.Theme;
import passage.original.Original;

/** The text that is read: row after row, scrolled to the one that is lit. */
final class ReaderBody extends ScrollPane {

    /** What is left of the text before the lit row, in points. */
    private static final double ABOVE = 24;

    private final ReaderViewModel model;
    private final StudyRows study;
    private final OriginalRows original;
    private Built built;
    private List<ReaderRow> rows = List.of();
    private Node lit;
    private Node words;

    ReaderBody(ReaderViewModel model, CategoryChip chips, Consumer<String> select) {
        this.model = model;
        MarginMarks margin = new MarginMarks(model, chips, select);
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

    /** What the rows were built from; while it is the same, another passage only lights them anew. */
    private record Built(
            Dataset dataset, Source source, Optional<Original> original, boolean wide, Locale locale, Theme theme) {}

    void show() {
        Optional<Original> shown = model.original().filter(_ -> model.edition() == Edition.ORIGINAL);
        Source source = model.source().orElseThrow();
        Built wanted = new Built(
                model.app().dataset(),
                source,
                shown,
                model.wideProperty().get(),
                model.app().messages().locale(),
                model.app().themeProperty().get());
        lit = null;
        if (!wanted.equals(built)) {
            rows = shown.map(original::of).orElseGet(() -> study.of(source));
            built = wanted;
            VBox column = new VBox(rows.stream().map(ReaderRow::node).toArray(Node[]::new));
            column.getStyleClass().add("reader-column");
            column.heightProperty().addListener(_ -> keepLitInView());
            setContent(column);
        }
        light();
    }

    private void light() {
        words = null;
        Node row = null;
        Lit wanted = built.original()
                .map(original -> Lit.in(original, model.current()))
                .orElseGet(() -> Lit.inStudyEdition(model.current()));
        for (ReaderRow each : rows) {
            Optional<Node> found = each.light(wanted);
            if (found.isPresent() && words == null) {
                words = found.get();
                row = each.node();
            }
        }
        lit = row;
        if (words != null) {
            words.boundsInParentProperty().addListener(_ -> keepLitInView());
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
        Bounds at = getContent().sceneToLocal(words.localToScene(words.getBoundsInLocal()));
        double least = at.getMaxY() + ABOVE - window;
        setVvalue(all <= 0 ? 0 : Math.clamp(Math.max(top, least) / all, 0, 1));
    }
}
