package passage.original.format;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where a page of the printed book begins in markup: at the elements that say so themselves (EPUB Structural Semantics,
 * DPUB-ARIA), and at those that a list of pages leads to.
 *
 * @param labels the number of the page by the id of the element it begins at
 */
record PageBreaks(Map<String, String> labels) {
    /** Only what markup says of itself. */
    static final PageBreaks MARKED = new PageBreaks(Map.of());

    PageBreaks {
        labels = Map.copyOf(labels);
    }

    /** Whether the element is nothing but the mark of a page. */
    boolean isMark(Element element) {
        return element.attr("epub:type").equals("pagebreak")
                || element.attr("role").equals("doc-pagebreak");
    }

    /** The number of the page that begins at an element. */
    Optional<String> at(Element element) {
        Optional<String> listed = Optional.ofNullable(labels.get(element.id()));
        return isMark(element) ? listed.or(() -> said(element)) : listed;
    }

    private static Optional<String> said(Element mark) {
        String label = mark.hasAttr("title") ? mark.attr("title") : mark.attr("aria-label");
        String words = label.isBlank() ? mark.text() : label;
        // Some write "Page 131." where only the number is meant.
        String number = words.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
        return Optional.of(number.substring(number.lastIndexOf(' ') + 1)).filter(text -> !text.isEmpty());
    }
}
