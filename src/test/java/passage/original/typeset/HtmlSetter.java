package passage.original.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sets a text as a page of a newspaper on the web, as a browser saves it. */
public final class HtmlSetter implements Typesetter {
    private static final String ABOVE = """
            <!-- saved from url=(0027)https://www.example.org/ -->
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>A page</title>
            <script>document.write("<p>Written by a script.</p>");</script>
            <style>p { margin: 0 } /* styled */</style></head>
            <body class="has-sidebar single-post">
            <header role="banner"><a href="/">Home of the paper</a></header>
            <nav><ul><li><a href="/a">Politics menu</a></li><li><a href="/b">Economy menu</a></li></ul></nav>
            <div class="layout">
            <div class="x7"><ul><li><a href="/1">First link</a></li><li><a href="/2">Second link</a></li>
            <li><a href="/3">Third link</a></li></ul></div>
            <!-- a remark of the makers -->
            <article class="post"><div class="social-share">Share this page</div>
            """;
    private static final String BESIDE = """
            <aside class="related">Read this as well</aside>
            <div class="ad-slot advert">Buy a carpet</div>
            """;
    private static final String BELOW = """
            <noscript>Switch scripts on.</noscript></article>
            <div id="comments"><p>Somebody commented.</p></div></div>
            <footer>All rights reserved</footer><script src="https://www.example.org/spy.js"></script></body></html>
            """;

    /** What stands around the text, and is no part of it. */
    public static final List<String> AROUND = List.of(
            "document.write",
            "Written by a script",
            "styled",
            "Home of the paper",
            "Politics menu",
            "Second link",
            "remark of the makers",
            "Share this page",
            "Read this as well",
            "Buy a carpet",
            "Switch scripts on",
            "Somebody commented",
            "All rights reserved");

    @Override
    public void set(List<String> paragraphs, Path file) throws IOException {
        StringBuilder page = new StringBuilder(ABOVE);
        for (int i = 0; i < paragraphs.size(); i++) {
            String words =
                    Escaped.of(paragraphs.get(i)).replaceFirst("(\\p{L}{4,}) (\\p{L}{4,}) ", "<em>$1</em>\n  $2&nbsp;");
            String marked = words.replaceFirst(
                    "(\\p{L}{5,}), ", "$1<sup><a href=\"#note" + i + "\">" + (i + 1) + "</a></sup>, ");
            page.append("<p>").append(marked).append("</p>\n").append(i % 9 == 4 ? BESIDE : "");
        }
        Files.writeString(file, page.append(BELOW));
    }
}
