package passage.original.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sets a text as an electronic book of several chapters, with the pages of a printed one. */
public final class EpubSetter implements Typesetter {
    /** The page of the printed book that the first paragraph stands on; each fifth begins another. */
    public static final int FIRST_PAGE = 127;

    /** Paragraphs on a page. */
    public static final int ON_PAGE = 5;

    private static final int IN_CHAPTER = 12;

    private static final String CONTAINER = """
            <?xml version="1.0"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""";
    private static final String CHAPTER = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
            <head><title/><script src="x.js"/></head><body><section epub:type="chapter">
            %s</section></body></html>""";

    @Override
    public void set(List<String> paragraphs, Path file) throws IOException {
        Zipped book = empty();
        StringBuilder items = new StringBuilder(
                "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\"" + " media-type=\"application/xhtml+xml\"/>");
        StringBuilder spine = new StringBuilder("<itemref idref=\"nav\"/>");
        int chapters = (paragraphs.size() + IN_CHAPTER - 1) / IN_CHAPTER;
        // The package lists the chapters backwards: only the spine tells the order.
        for (int chapter = chapters - 1; chapter >= 0; chapter--) {
            int from = chapter * IN_CHAPTER;
            List<String> part = paragraphs.subList(from, Math.min(paragraphs.size(), from + IN_CHAPTER));
            book.with("OEBPS/text/part " + chapter + ".xhtml", CHAPTER.formatted(body(part, from)));
            items.append("<item id=\"c%1$d\" href=\"text/part%%20%1$d.xhtml\" media-type=\"application/xhtml+xml\"/>"
                    .formatted(chapter));
        }
        for (int chapter = 0; chapter < chapters; chapter++) {
            spine.append("<itemref idref=\"c").append(chapter).append("\"/>");
        }
        book.with("OEBPS/nav.xhtml", CHAPTER.formatted("<nav><p>" + Escaped.of(paragraphs.getFirst()) + "</p></nav>"))
                .with("OEBPS/book.opf", opf(items.toString(), spine.toString()))
                .to(file);
    }

    /** A book whose package is still to be put in, as {@code OEBPS/book.opf}. */
    public static Zipped empty() {
        return new Zipped().with("mimetype", "application/epub+zip").with("META-INF/container.xml", CONTAINER);
    }

    /** A package with these items in this order. */
    public static String opf(String items, String spine) {
        return """
                <?xml version="1.0"?>
                <package version="3.0" xmlns="http://www.idpf.org/2007/opf"><manifest>%s</manifest>
                <spine>%s</spine></package>""".formatted(items, spine);
    }

    private static String body(List<String> paragraphs, int from) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = from + i;
            if (at % ON_PAGE == 0) {
                body.append("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"p%1$d\" title=\"%1$d\"/>"
                        .formatted(FIRST_PAGE + at / ON_PAGE));
            }
            String words = Escaped.of(paragraphs.get(i))
                    .replaceFirst("(\\p{L}{5,}), ", "$1<a epub:type=\"noteref\" href=\"#n\">" + at + "</a>, ");
            body.append("<p>").append(words).append("</p>\n");
        }
        return body.toString();
    }
}
