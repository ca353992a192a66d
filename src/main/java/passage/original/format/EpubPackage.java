package passage.original.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** The package of an electronic book: which documents it has, and in which order they are read. */
final class EpubPackage implements SafeXml.Visitor {
    private record Item(String part, String type, String properties) {
        boolean isNavigation() {
            return properties.contains("nav");
        }
    }

    private final String place;
    private final Map<String, Item> items = new HashMap<>();
    private final List<String> spine = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();

    private EpubPackage(String place) {
        this.place = place;
    }

    /** Reads the package document that lies at a place within the book. */
    static EpubPackage read(String place, InputStream in) throws MarkupException {
        EpubPackage book = new EpubPackage(place);
        SafeXml.visit(in, book);
        return book;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "item" ->
                items.put(
                        SafeXml.attribute(xml, "id"),
                        new Item(
                                EpubPath.resolve(place, SafeXml.attribute(xml, "href")),
                                SafeXml.attribute(xml, "media-type"),
                                SafeXml.attribute(xml, "properties")));
            case "itemref" ->
                (SafeXml.attribute(xml, "linear").equals("no") ? aside : spine).add(SafeXml.attribute(xml, "idref"));
            default -> {
                // Titles, covers and whatever else the package tells of.
            }
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}

    /**
     * The documents in reading order, those last that are read only when asked for. The table of contents is none: it
     * repeats every heading.
     */
    List<String> documents() {
        LinkedHashSet<String> documents = new LinkedHashSet<>();
        Stream.concat(spine.stream(), aside.stream())
                .map(items::get)
                .filter(item -> item != null && item.type().contains("html") && !item.isNavigation())
                .forEach(item -> documents.add(item.part()));
        return List.copyOf(documents);
    }

    /** The document of EPUB 3 that holds the table of contents and the list of pages. */
    Optional<String> navigation() {
        return items.values().stream()
                .filter(Item::isNavigation)
                .map(Item::part)
                .findFirst();
    }

    /** What EPUB 2 has in its place. */
    Optional<String> oldNavigation() {
        return items.values().stream()
                .filter(item -> item.type().contains("dtbncx"))
                .map(Item::part)
                .findFirst();
    }
}
