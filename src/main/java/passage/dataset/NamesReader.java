package passage.dataset;

import java.util.List;
import java.util.Optional;

/** Reads {@code names.json}. */
final class NamesReader {
    private NamesReader() {}

    static Optional<List<Name>> read(JsonItem list) {
        Ids ids = new Ids();
        return Optional.of(list.asList(item -> item.isObject() ? name(item, ids) : Optional.empty()));
    }

    private static Optional<Name> name(JsonItem item, Ids ids) {
        Optional<LocalizedText> name = item.requiredLocalized("name");
        Optional<Name.Kind> kind = item.requiredCode("kind", Name.Kind.class);
        if (name.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        List<Name.Variant> variants = item.list("variants", NamesReader::variant);
        return ids.of(item).map(id -> new Name(id, kind.get(), name.get(), variants));
    }

    private static Optional<Name.Variant> variant(JsonItem item) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        String lang = item.text("lang").orElse("");
        return item.requiredText("text").map(text -> new Name.Variant(text, lang));
    }
}
