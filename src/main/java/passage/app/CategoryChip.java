package passage.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import passage.dataset.Category;
import passage.display.Icon;

/** A category as colour, icon and word together, so that nobody needs to tell it by colour alone. */
public final class CategoryChip {

    private static final double SIZE = 14;

    private CategoryChip() {}

    /** Makes chips in the theme and language of the moment. */
    @FunctionalInterface
    public interface Maker {
        /** The chip of a category. */
        Label of(Category category);
    }

    /** @param icons the icon of a name, if there is one */
    public static Maker maker(AppViewModel app, Function<String, Optional<Icon>> icons) {
        return category -> chip(category, app, icons);
    }

    private static Label chip(Category category, AppViewModel app, Function<String, Optional<Icon>> icons) {
        Label label = new Label(category.label().in(app.messages().locale()));
        label.getStyleClass().add("chip");
        label.setMinWidth(Label.USE_PREF_SIZE);
        String colour = app.themeProperty().get().dark() ? category.dark() : category.light();
        label.setStyle("-category: " + colour + ";");
        icons.apply(category.icon()).ifPresent(icon -> label.setGraphic(graphic(icon)));
        return label;
    }

    private static Group graphic(Icon icon) {
        SVGPath shape = new SVGPath();
        shape.setContent(icon.path());
        shape.getStyleClass().add("chip-icon");
        shape.getTransforms().add(new Scale(SIZE / icon.box(), SIZE / icon.box()));
        return new Group(shape);
    }
}
