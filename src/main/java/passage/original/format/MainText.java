package passage.original.format;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a page of the web is about, among menus, advertisements and comments. Where it is not sure it keeps: words too
 * many hurt nobody, and words too few lose a passage.
 */
final class MainText {
    private static final String NEVER = "script, style, noscript, template, svg, iframe, button, select, [hidden]";

    private static final String SELDOM =
            "nav, aside, footer, form, dialog, object, [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search], [role=dialog]";

    /** Words by which people who make pages name what stands beside the text. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus|sidebar|share|sharing|social|cookies?|breadcrumbs?|advert\\w*|ads?|promo|"
                    + "related|recommended|newsletter|subscribe|menu|navbar|navigation|footer|popup|modal|banner|widget)"
                    + "(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** What holds more of the words than this is the text itself, whatever it is called. */
    private static final double MOST_BESIDE = 0.3;

    private static final double MOST_OF_TEXT = 0.6;
    private static final double LINKS = 0.7;
    private static final int FEWEST_LINKS = 3;

    private MainText() {}

    /** The element that holds the text; the document is changed, what stands beside the text is taken out of it. */
    static Element of(Document page) {
        page.select(NEVER).remove();
        Element body = page.body();
        long all = words(body);
        for (Element element : body.select("[class], [id]")) {
            boolean named =
                    BESIDE.matcher(element.className() + " " + element.id()).find();
            if (named && words(element) < all * MOST_BESIDE) {
                element.remove();
            }
        }
        for (Element list : body.select("ul, ol, div, section, table")) {
            if (isListOfLinks(list)) {
                list.remove();
            }
        }
        return main(body);
    }

    private static boolean isListOfLinks(Element list) {
        List<Element> links = list.select("a[href]");
        long linked = links.stream().mapToLong(MainText::words).sum();
        return links.size() >= FEWEST_LINKS && linked > words(list) * LINKS;
    }

    private static Element main(Element body) {
        double enough = words(body) * MOST_OF_TEXT;
        return body.select("main, [role=main], article, [itemprop=articleBody]").stream()
                .filter(element -> words(element) >= enough)
                .max(Comparator.comparingLong(MainText::words))
                .orElse(body);
    }

    /** A measure of how many words an element holds: their letters. */
    private static long words(Element element) {
        return element.text().length();
    }
}
