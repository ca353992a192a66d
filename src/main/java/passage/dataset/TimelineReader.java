package passage.dataset;

import java.util.List;
import java.util.Optional;

/** Reads {@code timeline.json}. */
final class TimelineReader {
    private TimelineReader() {}

    static Optional<Timeline> read(JsonItem item) {
        return item.isObject() ? Optional.of(timeline(item)) : Optional.empty();
    }

    private static Timeline timeline(JsonItem item) {
        Ids ids = new Ids();
        List<String> languages = item.texts("languages");
        return new Timeline(
                item.requiredLocalized("title").orElse(LocalizedText.EMPTY),
                languages.isEmpty() ? LocalizedText.LANGUAGES : languages,
                item.list("categories", category -> category(category, ids)),
                item.date("view"),
                item.texts("lessons"));
    }

    private static Optional<Category> category(JsonItem item, Ids ids) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        return ids.of(item).map(id -> {
            Category grey = Category.undescribed(id);
            Optional<JsonItem> colour = item.part("colour").filter(JsonItem::isObject);
            return new Category(
                    id,
                    item.requiredLocalized("label").orElse(grey.label()),
                    item.text("icon").orElse(""),
                    colour.flatMap(pair -> colour(pair, "light")).orElse(grey.light()),
                    colour.flatMap(pair -> colour(pair, "dark")).orElse(grey.dark()));
        });
    }

    private static Optional<String> colour(JsonItem pair, String ground) {
        Optional<String> colour = pair.text(ground);
        if (colour.isPresent() && !colour.get().matches("#[0-9A-Fa-f]{6}")) {
            pair.part(ground).orElseThrow().error("form.colour", colour.get());
            return Optional.empty();
        }
        return colour;
    }
}
