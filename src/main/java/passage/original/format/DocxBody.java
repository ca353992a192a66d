package passage.original.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Gathers the paragraphs of one part of a Word document. What was struck out or moved away under revision, the codes of
 * fields, and the table of contents are left out; a text box stands behind the paragraph it is tied to.
 */
final class DocxBody implements SafeXml.Visitor {
    /** A text box is written twice, the second time for old programs; a moved paragraph stands where it was moved to. */
    private static final Set<String> LEFT_OUT = Set.of("Fallback", "moveFrom", "del");

    /** Of notes: those that draw the line above notes. */
    private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator", "continuationNotice");

    private static final Set<String> NOTES = Set.of("footnote", "endnote");
    private static final String CONTENTS = "_Toc";

    private final Watch watch;
    private final List<String> paragraphs = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private int leftOut;
    private boolean inText;

    DocxBody(Watch watch) {
        this.watch = watch;
    }

    /** A paragraph being read; one in a text box is read within the one the box is tied to. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private boolean inContents;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        watch.tick();
        if (leftOut > 0 || LEFT_OUT.contains(name) || isSeparator(name, xml)) {
            leftOut++;
            return;
        }
        if (name.equals("p")) {
            open.push(new Paragraph());
        } else if (!open.isEmpty()) {
            within(name, xml);
        }
    }

    private static boolean isSeparator(String name, XMLStreamReader xml) {
        return NOTES.contains(name) && SEPARATORS.contains(SafeXml.attribute(xml, "type"));
    }

    private void within(String name, XMLStreamReader xml) {
        Paragraph paragraph = open.peek();
        switch (name) {
            case "t" -> inText = true;
            case "tab", "ptab" -> add(paragraph, "\t", xml);
            case "br", "cr" -> paragraph.words.append('\n');
            case "noBreakHyphen" -> paragraph.words.append('\u2011');
            case "softHyphen" -> paragraph.words.append('\u00AD');
            case "sym" -> paragraph.words.append(symbol(SafeXml.attribute(xml, "char")));
            case "hyperlink" ->
                paragraph.inContents |= SafeXml.attribute(xml, "anchor").startsWith(CONTENTS);
            default -> {
                // Only what is named above stands for characters.
            }
        }
    }

    /** A tab stop in the settings of a paragraph bears the same name as a tab, and a position. */
    private static void add(Paragraph paragraph, String tab, XMLStreamReader xml) {
        if (SafeXml.attribute(xml, "pos").isEmpty()) {
            paragraph.words.append(tab);
        }
    }

    /** A sign of a symbol font; those of the private area mean nothing in another font. */
    private static String symbol(String code) {
        try {
            int sign = Integer.parseInt(code, 16);
            return Character.isValidCodePoint(sign) && Character.getType(sign) != Character.PRIVATE_USE
                    ? Character.toString(sign)
                    : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    @Override
    public void end(String name) {
        if (leftOut > 0) {
            leftOut--;
        } else if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            close(open.pop());
        }
    }

    private void close(Paragraph paragraph) {
        String words = paragraph.inContents ? "" : paragraph.words.toString().strip();
        if (!words.isEmpty()) {
            (open.isEmpty() ? paragraphs : boxes).add(words);
        }
        if (open.isEmpty()) {
            paragraphs.addAll(boxes);
            boxes.clear();
        }
    }

    @Override
    public void text(String text) {
        if (inText && leftOut == 0 && !open.isEmpty()) {
            open.peek().words.append(text);
        }
    }
}
