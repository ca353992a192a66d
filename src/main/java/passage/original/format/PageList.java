package passage.original.format;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import passage.dataset.PassageException;

/**
 * The list of pages that an electronic book may have: which page of the printed book begins where.
 *
 * @param labels for each part of the book, the number of the page by the id of the element it begins at
 */
record PageList(Map<String, Map<String, String>> labels) {
    PageList {
        labels = Map.copyOf(labels);
    }

    /** Reads the list of a book, in the way of EPUB 3 or else of EPUB 2; an empty one where there is none. */
    static PageList read(Packed packed, EpubPackage book) throws PassageException {
        Map<String, Map<String, String>> labels = new HashMap<>();
        if (book.navigation().isPresent()) {
            String part = book.navigation().get();
            for (Element link :
                    parse(packed, part).select("nav[epub:type=page-list] a[href], nav[role=doc-pagelist] a[href]")) {
                put(labels, part, link.attr("href"), link.text());
            }
        }
        if (labels.isEmpty() && book.oldNavigation().isPresent()) {
            String part = book.oldNavigation().get();
            for (Element target : parse(packed, part).select("pageTarget")) {
                put(
                        labels,
                        part,
                        target.select("content").attr("src"),
                        target.select("navLabel").text());
            }
        }
        return new PageList(labels);
    }

    private static Document parse(Packed packed, String part) throws PassageException {
        return packed.read(part, in -> Jsoup.parse(in, null, "", Parser.xmlParser()))
                .orElseGet(() -> new Document(""));
    }

    private static void put(Map<String, Map<String, String>> labels, String from, String link, String label) {
        if (!label.isBlank()) {
            labels.computeIfAbsent(EpubPath.resolve(from, link), _ -> new HashMap<>())
                    .put(EpubPath.fragment(link), label.strip());
        }
    }

    /** The pages of one part. */
    Map<String, String> of(String part) {
        return labels.getOrDefault(part, Map.of());
    }
}
