package passage.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import passage.display.Decimal;

/**
 * Writes XML element by element, one to a line, with everything escaped. Words and attributes go to the open
 * element.
 */
final class Xml {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;
    private boolean afterWords;

    Xml open(String element) {
        endTag();
        if (!open.isEmpty() && !afterWords) {
            text.append('\n');
        }
        text.append('<').append(element);
        open.push(element);
        tagOpen = true;
        afterWords = false;
        return this;
    }

    Xml attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Xml attribute(String name, double value) {
        Decimal.append(text.append(' ').append(name).append("=\""), value).append('"');
        return this;
    }

    /** Words inside the open element. */
    Xml words(String words) {
        endTag();
        escape(words);
        afterWords = true;
        return this;
    }

    Xml close() {
        String element = open.pop();
        if (tagOpen) {
            text.append("/>");
            tagOpen = false;
        } else {
            text.append(afterWords ? "</" : "\n</").append(element).append('>');
        }
        afterWords = false;
        return this;
    }

    /** Closes an element that holds nothing but words. */
    Xml element(String name, String words) {
        return open(name).words(words).close();
    }

    @Override
    public String toString() {
        return text + "\n";
    }

    private void endTag() {
        if (tagOpen) {
            text.append('>');
            tagOpen = false;
        }
    }

    /** Characters that XML forbids are dropped; halves of surrogate pairs become U+FFFD. */
    private void escape(String value) {
        for (int i = 0; i < value.length(); ) {
            int code = value.codePointAt(i);
            i += Character.charCount(code);
            switch (code) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> append(code);
            }
        }
    }

    private void append(int code) {
        if (Character.getType(code) == Character.SURROGATE) {
            text.appendCodePoint(Letters.REPLACEMENT);
        } else if (code >= ' ' && code != 0xFFFE && code != 0xFFFF || code == '\n' || code == '\t') {
            text.appendCodePoint(code);
        }
    }
}
