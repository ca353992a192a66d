package passage.export.html;

import java.util.List;
import passage.dataset.Category;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.layout.Theme;

/** The colours of the categories on the page, by day and by night. */
final class CategoryColours {

    private CategoryColours() {}

    static String styleClass(Dataset dataset, Event event) {
        return "category-" + dataset.categories().indexOf(dataset.categoryOf(event));
    }

    static String css(Dataset dataset) {
        return rules(dataset.categories(), Theme.LIGHT) + "@media screen and (prefers-color-scheme:dark){\n"
                + rules(dataset.categories(), Theme.DARK) + "}\n";
    }

    private static String rules(List<Category> categories, Theme theme) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < categories.size(); i++) {
            css.append(".category-%s{--mark:%s;--ink:%s}\n"
                    .formatted(
                            Integer.toString(i),
                            theme.mark(categories.get(i)).hex(),
                            theme.ink(categories.get(i)).hex()));
        }
        return css.toString();
    }
}
