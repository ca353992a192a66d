package passage.dataset;

import java.util.Map;
import java.util.Optional;

/** Reads one file of {@code sources/}. */
final class SourceReader {
    private SourceReader() {}

    /**
     * The source, unless it has no id or another has it already.
     *
     * @param files the files of the sources read so far, by id
     */
    static Optional<Source> read(JsonItem item, Map<String, String> files) {
        Optional<String> found = item.isObject() ? item.requiredText("id") : Optional.empty();
        return found.filter(id -> isNew(id, item, files)).map(id -> source(id, item));
    }

    private static boolean isNew(String id, JsonItem item, Map<String, String> files) {
        String first = files.putIfAbsent(id, item.findings().file());
        if (first != null) {
            item.part("id").orElseThrow().error("duplicate", id, first);
        }
        return first == null;
    }

    private static Source source(String id, JsonItem item) {
        Ids sections = new Ids();
        Ids paragraphs = new Ids();
        LocalizedText label = item.requiredLocalized("label").orElse(LocalizedText.of(id));
        return new Source(
                id,
                label,
                item.text("initials").orElse(""),
                item.code("kind", Source.Kind.class).orElse(Source.Kind.ARTICLE),
                item.requiredPart("citation")
                        .filter(JsonItem::isObject)
                        .map(CitationReader::read)
                        .orElseGet(() -> Citation.titled(label.in("en"))),
                item.localized("perspective").orElse(LocalizedText.EMPTY),
                item.list("sections", section -> section(section, sections)),
                item.list("paragraphs", paragraph -> paragraph(paragraph, paragraphs)));
    }

    private static Optional<Section> section(JsonItem item, Ids ids) {
        if (!item.isObject()) {
            return Optional.empty();
        }
        LocalizedText title = item.requiredLocalized("title").orElse(LocalizedText.EMPTY);
        return ids.of(item).map(id -> new Section(id, title));
    }

    private static Optional<Paragraph> paragraph(JsonItem item, Ids ids) {
        Optional<LocalizedText> text = item.isObject() ? item.requiredLocalized("text") : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String section = item.text("section").orElse("");
        Place place = item.part("place")
                .filter(JsonItem::isObject)
                .map(SourceReader::place)
                .orElse(Place.UNKNOWN);
        String lang = item.text("lang").orElse("");
        return ids.of(item).map(id -> new Paragraph(id, section, place, lang, text.get()));
    }

    private static Place place(JsonItem item) {
        return new Place(
                item.textOrNumber("section").orElse(""),
                item.number("paragraph").orElse(0),
                item.textOrNumber("page").orElse(""));
    }
}
