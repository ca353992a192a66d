package passage.original.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;
import passage.dataset.PassageException;

/**
 * Writes the text of a piece of HTML or XHTML as a browser sets it: a paragraph for each block, a line for each break,
 * runs of white space as one space. Marks of notes are left out, or they would stand within words.
 */
final class MarkupText implements NodeVisitor {
    private static final Set<String> UNSHOWN = Set.of("script", "style", "noscript", "template", "head", "title");
    private static final Set<String> KEPT_AS_WRITTEN = Set.of("pre", "textarea");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z]|[*†‡§]{1,3}|[ivx]{1,5})[\\])]?");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final ExtractBuilder text;
    private final PageBreaks breaks;
    private final Watch watch;
    private int unshown;
    private int asWritten;
    private boolean spaceDue;
    private boolean paragraphIsEmpty = true;

    MarkupText(ExtractBuilder text, PageBreaks breaks, Watch watch) {
        this.text = text;
        this.breaks = breaks;
        this.watch = watch;
    }

    /** Carries a text that got too long out of the walk over the nodes. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final PassageException reason;

        StoppedException(PassageException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /**
     * Writes an element and what is in it.
     *
     * @throws PassageException when the text gets longer than its limit
     */
    void write(Element element) throws PassageException {
        try {
            element.traverse(this);
            endParagraph();
        } catch (StoppedException e) {
            throw e.reason;
        }
    }

    @Override
    public void head(Node node, int depth) {
        watch.tick();
        if (node instanceof Element element) {
            breaks.at(element).ifPresent(this::turnPage);
            if (isUnshown(element)) {
                unshown++;
            }
            begin(element);
        } else if (node instanceof TextNode words && unshown == 0) {
            add(words.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element) && !CELLS.contains(element.normalName())) {
                endParagraph();
            }
            asWritten -= KEPT_AS_WRITTEN.contains(element.normalName()) ? 1 : 0;
            if (isUnshown(element)) {
                unshown--;
            }
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        asWritten += KEPT_AS_WRITTEN.contains(name) ? 1 : 0;
        if (name.equals("br") && !paragraphIsEmpty) {
            append("\n");
            spaceDue = false;
        } else if (CELLS.contains(name)) {
            spaceDue = !paragraphIsEmpty;
        } else if (isBlock(element)) {
            endParagraph();
        }
    }

    /** By its name alone: a careless book does not say that its elements are those of HTML. */
    private static boolean isBlock(Element element) {
        return Tag.valueOf(element.normalName()).isBlock();
    }

    private boolean isUnshown(Element element) {
        return UNSHOWN.contains(element.normalName()) || breaks.isMark(element) || isNoteMark(element);
    }

    /** A raised number that leads to a note, or a link that says it does. */
    private static boolean isNoteMark(Element element) {
        if (element.attr("epub:type").contains("noteref")
                || element.attr("role").equals("doc-noteref")) {
            return true;
        }
        boolean raised = element.normalName().equals("sup")
                && (element.selectFirst("a[href*=#]") != null || element.closest("a[href*=#]") != null);
        return raised && NOTE_MARK.matcher(element.text().strip()).matches();
    }

    private void turnPage(String label) {
        if (spaceDue && !paragraphIsEmpty) {
            append(" ");
            spaceDue = false;
        }
        text.page(label);
    }

    private void add(String words) {
        if (asWritten > 0) {
            append(words);
            paragraphIsEmpty &= words.isBlank();
            return;
        }
        String folded = SPACE.matcher(words).replaceAll(" ");
        spaceDue |= folded.startsWith(" ");
        String trimmed = trimmed(folded);
        if (!trimmed.isEmpty()) {
            append((spaceDue && !paragraphIsEmpty ? " " : "") + trimmed);
            paragraphIsEmpty = false;
            spaceDue = folded.endsWith(" ");
        }
    }

    private static String trimmed(String folded) {
        int start = folded.startsWith(" ") ? 1 : 0;
        int end = folded.endsWith(" ") ? folded.length() - 1 : folded.length();
        return start >= end ? "" : folded.substring(start, end);
    }

    private void endParagraph() {
        text.endParagraph();
        paragraphIsEmpty = true;
        spaceDue = false;
    }

    private void append(String words) {
        try {
            text.append(words);
        } catch (PassageException e) {
            throw new StoppedException(e);
        }
    }
}
