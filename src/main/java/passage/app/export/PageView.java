package passage.app.export;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import passage.export.Sheet;

/**
 * A page, as large as there is room for it, and never larger than it is. It is painted on another thread; until that is done,
 * what was shown before stays, stretched where the room has changed.
 */
final class PageView extends Region {

    /** Around the page, for its shadow. */
    private static final double MARGIN = 16;

    private final Newest<PageImage, Image> painting;
    private final Region paper = new Region();
    private final ImageView picture = new ImageView();
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<PageImage> asked = Optional.empty();
    private Optional<Sheet> painted = Optional.empty();

    /**
     * @param elsewhere where pages are painted
     * @param here runs something on the JavaFX thread
     */
    PageView(Executor elsewhere, Executor here) {
        this.painting = new Newest<>(PageImage::paint, elsewhere, here);
        setId("export-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(160, 120);
        paper.getStyleClass().add("export-paper");
        getChildren().addAll(paper, picture);
        show(Optional.empty());
    }

    /** Shows a page, or none. */
    void show(Optional<Sheet> shown) {
        sheet = shown;
        if (shown.isEmpty()) {
            painting.forget();
            asked = Optional.empty();
            painted = Optional.empty();
        }
        setAccessibleText(shown.map(one -> one.list().title()).orElse(""));
        requestLayout();
    }

    /** The page that is painted, if one is. */
    Optional<Sheet> painted() {
        return painted;
    }

    @Override
    protected void layoutChildren() {
        sheet.ifPresent(this::paint);
        paper.setVisible(painted.isPresent());
        picture.setVisible(painted.isPresent());
        painted.ifPresent(this::place);
    }

    private double fit(Sheet page) {
        double across = Math.max(1, getWidth() - 2 * MARGIN) / page.list().width();
        double down = Math.max(1, getHeight() - 2 * MARGIN) / page.list().height();
        return Math.min(page.magnification(), Math.min(across, down));
    }

    private void paint(Sheet page) {
        double least = 1 / Math.min(page.list().width(), page.list().height());
        double dense = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        PageImage wanted = new PageImage(page, Math.max(least, fit(page) * dense));
        if (!asked.equals(Optional.of(wanted))) {
            asked = Optional.of(wanted);
            painting.ask(wanted, image -> show(page, image), error -> {
                throw error;
            });
        }
    }

    private void show(Sheet page, Image image) {
        painted = Optional.of(page);
        picture.setImage(image);
        requestLayout();
    }

    private void place(Sheet page) {
        double pixels = fit(page);
        double width = Math.max(1, Math.round(page.list().width() * pixels));
        double height = Math.max(1, Math.round(page.list().height() * pixels));
        double x = Math.round((getWidth() - width) / 2);
        double y = Math.round((getHeight() - height) / 2);
        paper.resizeRelocate(x, y, width, height);
        picture.relocate(x, y);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }
}
