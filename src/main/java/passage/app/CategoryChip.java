package passage.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import passage.dataset.Category;
import passage.display.Colour;
import passage.display.Icon;

/**
 * A category as colour, icon and word together, so that nobody needs to tell it by colour alone; in the theme and language
 * of the moment.
 */
public final class CategoryChip {

    private static final double SIZE = 14;
    private static final double SIGN = 12;

    private final AppViewModel app;
    private final Function<String, Optional<Icon>> icons;

    /** @param icons the icon of a name, if there is one */
    public CategoryChip(AppViewModel app, Function<String, Optional<Icon>> icons) {
        this.app = app;
        this.icons = icons;
    }

    /** The chip of a category. */
    public Label of(Category category) {
        Label label = new Label(nameOf(category));
        label.getStyleClass().add("chip");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setStyle(style(app.themeProperty().get().ink(category)));
        icons.apply(category.icon()).ifPresent(icon -> label.setGraphic(graphic(icon, SIZE)));
        return label;
    }

    /** The icon of a category, or a dot where it has none, to stand before words that are not the category's name. */
    public Node sign(Category category) {
        return sign(category, SIGN);
    }

    /** The icon of a category, or a dot, of a size in pixels. */
    public Node sign(Category category, double size) {
        Node sign =
                icons.apply(category.icon()).map(icon -> graphic(icon, size)).orElseGet(() -> dot(size));
        sign.setStyle(style(app.themeProperty().get().mark(category)));
        return sign;
    }

    /** What a category is called. */
    public String nameOf(Category category) {
        return category.label().in(app.messages().locale());
    }

    /** The style that gives the sign and the name of a category their colour. */
    public String ink(Category category) {
        return style(app.themeProperty().get().ink(category));
    }

    private static String style(Colour colour) {
        return "-category: " + colour.hex() + ";";
    }

    private static Node graphic(Icon icon, double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(icon.path());
        shape.getTransforms().add(new Scale(size / icon.box(), size / icon.box()));
        return coloured(shape);
    }

    private static Node dot(double size) {
        return coloured(new Circle(size / 3));
    }

    private static Node coloured(Shape shape) {
        shape.getStyleClass().add("category-sign");
        return new Group(shape);
    }
}
