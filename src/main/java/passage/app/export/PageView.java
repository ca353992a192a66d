package passage.app.export;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import passage.export.Sheet;

/** A page, as large as there is room for it, and never larger than it is. */
final class PageView extends Region {

    /** Around the page, for its shadow. */
    private static final double MARGIN = 16;

    private final ExportHost host;
    private final Region paper = new Region();
    private final Canvas canvas = new Canvas();
    private Optional<Sheet> sheet = Optional.empty();
    private boolean stale;

    PageView(ExportHost host) {
        this.host = host;
        setId("export-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(160, 120);
        paper.getStyleClass().add("export-paper");
        getChildren().addAll(paper, canvas);
        show(Optional.empty());
    }

    /** Shows a page, or none. */
    void show(Optional<Sheet> shown) {
        sheet = shown;
        stale = true;
        paper.setVisible(shown.isPresent());
        canvas.setVisible(shown.isPresent());
        setAccessibleText(shown.map(one -> one.list().title()).orElse(""));
        requestLayout();
    }

    /** The page being shown, if there is one. */
    Optional<Sheet> sheet() {
        return sheet;
    }

    @Override
    protected void layoutChildren() {
        sheet.ifPresent(this::fit);
    }

    private void fit(Sheet shown) {
        double across = Math.max(1, getWidth() - 2 * MARGIN) / shown.list().width();
        double down = Math.max(1, getHeight() - 2 * MARGIN) / shown.list().height();
        double pixels = Math.min(shown.magnification(), Math.min(across, down));
        double width = Math.max(1, Math.round(shown.list().width() * pixels));
        double height = Math.max(1, Math.round(shown.list().height() * pixels));
        double x = Math.round((getWidth() - width) / 2);
        double y = Math.round((getHeight() - height) / 2);
        paper.resizeRelocate(x, y, width, height);
        canvas.relocate(x, y);
        if (stale || canvas.getWidth() != width || canvas.getHeight() != height) {
            stale = false;
            canvas.setWidth(width);
            canvas.setHeight(height);
            host.paint(shown.list(), canvas.getGraphicsContext2D(), pixels);
        }
    }
}
