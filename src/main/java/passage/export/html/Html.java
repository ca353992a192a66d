package passage.export.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** Small steps of making elements. Words become text nodes and attributes, which jsoup escapes. */
final class Html {
    /** No page may hold these, not even escaped. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private Html() {}

    /** An element of a class within another; no class where it is "". */
    static Element add(Element parent, String tag, String styleClass) {
        Element element = parent.appendElement(tag);
        return styleClass.isEmpty() ? element : element.addClass(styleClass);
    }

    /** The same with words in it. */
    static Element add(Element parent, String tag, String styleClass, String words) {
        return add(parent, tag, styleClass).appendText(clean(words));
    }

    /** What is in the file as it stands: a style sheet, the script, a picture that is escaped already. */
    static void raw(Element parent, String text) {
        parent.appendChild(new DataNode(text));
    }

    static String clean(String words) {
        return FORBIDDEN.matcher(words).replaceAll("");
    }
}
