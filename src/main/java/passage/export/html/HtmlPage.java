package passage.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import passage.dataset.Progress;
import passage.display.Target;
import passage.export.References.Reference;
import passage.export.citation.ReferenceText.Run;
import passage.paint.DocumentInfo;

/**
 * A page that needs nothing but itself and asks for nothing else: its policy lets no script run but its own, which is known
 * by its hash.
 *
 * @param pictures the second, if there is one, is for dark screens
 */
public record HtmlPage(DocumentInfo info, List<Picture> pictures, Entries entries) {
    private static final String SCRIPT = resource("page.js");
    private static final String STYLE = resource("page.css");

    public HtmlPage {
        pictures = List.copyOf(pictures);
    }

    /** The page as text, to be written in UTF-8. */
    public String html(Progress progress) {
        PageWords words = new PageWords(info.language());
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element root = Html.add(page, "html", "").attr("lang", info.language().toLanguageTag());
        head(Html.add(root, "head", ""));
        Element body = Html.add(root, "body", "");
        Html.add(body, "a", "skip", words.of("skip")).attr("href", "#events");
        Element header = Html.add(body, "header", "");
        Html.add(header, "h1", "", info.title());
        Html.add(header, "p", "", info.description());
        Element main = Html.add(body, "main", "");
        picture(main, words);
        events(main, words, progress);
        references(main, words);
        Html.add(Html.add(body, "footer", ""), "p", "", words.of("foot"));
        Html.raw(Html.add(body, "script", ""), SCRIPT);
        return page.outerHtml() + "\n";
    }

    private void head(Element head) {
        Html.add(head, "meta", "").attr("charset", "utf-8");
        Html.add(head, "meta", "").attr("http-equiv", "Content-Security-Policy").attr("content", policy());
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        Html.add(head, "title", "", info.title());
        meta(head, "description", info.description());
        meta(head, "DC.language", info.language().toLanguageTag());
        info.sources().forEach(source -> meta(head, "DC.source", source));
        Html.raw(Html.add(head, "style", ""), STYLE + CategoryColours.css(entries.dataset()));
    }

    private static void meta(Element head, String name, String content) {
        Html.add(head, "meta", "").attr("name", name).attr("content", Html.clean(content));
    }

    private static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void picture(Element main, PageWords words) {
        Element section = Html.add(main, "section", "").attr("aria-labelledby", "picture");
        Html.add(section, "h2", "", words.of("picture")).attr("id", "picture");
        Html.add(section, "p", "hint", words.of("picture.hint"));
        Element full = Html.add(section, "label", "full");
        Html.add(full, "input", "").attr("type", "checkbox");
        full.appendText(" " + words.of("picture.full"));
        // Wider than a small window: who has no mouse scrolls it with the arrow keys.
        Element frame = Html.add(section, "div", "picture");
        frame.attr("role", "group").attr("aria-labelledby", "picture").attr("tabindex", "0");
        for (int i = 0; i < pictures.size(); i++) {
            String styleClass = pictures.size() == 1 ? "both" : i == 0 ? "light" : "dark";
            Element one = Html.add(frame, "div", styleClass);
            one.attr("style", "--natural:" + Math.round(pictures.get(i).width()) + "px");
            Html.raw(one, pictures.get(i).svg());
        }
    }

    private void events(Element main, PageWords words, Progress progress) {
        Element section = Html.add(main, "section", "").attr("aria-labelledby", "events");
        Html.add(section, "h2", "", words.of("events")).attr("id", "events").attr("tabindex", "-1");
        search(section, words);
        Element list = Html.add(section, "ol", "entries").attr("id", "entries");
        EntrySetter setter = new EntrySetter(entries, words);
        int all = entries.events().size();
        for (int i = 0; i < all; i++) {
            progress.advance(i, all);
            setter.add(list, entries.events().get(i));
        }
        Html.add(section, "p", "none", words.of("none")).attr("id", "none");
        if (all > 0) {
            section.getElementById("none").attr("hidden", "");
        }
    }

    /** Hidden until the script is there that makes it work. */
    private static void search(Element section, PageWords words) {
        Element form =
                Html.add(section, "form", "search").attr("role", "search").attr("id", "search");
        form.attr("hidden", "");
        Html.add(form, "label", "", words.of("search")).attr("for", "words");
        Element field = Html.add(form, "input", "").attr("type", "search").attr("id", "words");
        field.attr("autocomplete", "off").attr("spellcheck", "false").attr("aria-controls", "entries");
        Html.add(form, "output", "").attr("id", "found").attr("for", "words").attr("data-found", words.open("found"));
    }

    private void references(Element main, PageWords words) {
        Element section = Html.add(main, "section", "").attr("aria-labelledby", "references");
        Html.add(section, "h2", "", words.of("references")).attr("id", "references");
        Element list = Html.add(section, "ol", "references");
        for (Reference one : entries.references().all()) {
            Element item = Html.add(list, "li", "").attr("id", "reference-" + one.number());
            if (!one.language().isEmpty()) {
                item.attr("lang", Html.clean(one.language()));
            }
            one.runs().forEach(run -> run(item, run, one));
        }
    }

    /** The address is part of the text as the styles have it; where it stands, it can be clicked. */
    private static void run(Element item, Run run, Reference one) {
        Element into = run.italic() ? Html.add(item, "i", "") : item;
        String text = Html.clean(run.text());
        String address =
                one.link().filter(link -> new Target.Link(link, "").isSafe()).orElse("");
        int at = address.isEmpty() ? -1 : text.indexOf(address);
        if (at < 0) {
            into.appendText(text);
            return;
        }
        into.appendText(text.substring(0, at));
        Html.add(into, "a", "", address).attr("href", address);
        into.appendText(text.substring(at + address.length()));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
