package passage.export.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import passage.dataset.Disagreement;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.dataset.Related;
import passage.date.DateFormatter;
import passage.layout.Words;

/** Sets what the page says of an event: when and what, what each source says, and what we have to add. */
final class EntrySetter {
    private final Entries entries;
    private final PageWords words;
    private final Locale locale;
    private final PassageSetter passages;

    EntrySetter(Entries entries, PageWords words) {
        this.entries = entries;
        this.words = words;
        this.locale = words.locale();
        this.passages = new PassageSetter(entries, words);
    }

    void add(Element list, Event event) {
        String id = entries.ids().of(event.id()).orElseThrow();
        Element entry = Html.add(Html.add(list, "li", ""), "article", "entry");
        entry.addClass(CategoryColours.styleClass(entries.dataset(), event));
        // A way that leads here moves the keyboard here, too.
        entry.attr("id", id).attr("tabindex", "-1").attr("aria-labelledby", id + ".title");
        when(entry, event);
        Element body = Html.add(entry, "div", "body");
        Html.add(body, "h3", "", event.title().in(locale)).attr("id", id + ".title");
        Html.add(
                body,
                "p",
                "category",
                entries.dataset().categoryOf(event).label().in(locale));
        Html.add(body, "p", "summary", event.summary().in(locale));
        Html.add(body, "h4", "", words.of("says"));
        Element said = Html.add(body, "ul", "passages");
        for (Passage passage : event.passages()) {
            passages.add(said, passage);
        }
        for (Disagreement one : event.disagreements()) {
            aside(
                    body,
                    "dispute",
                    new Words(locale).disagreement(one.about()),
                    one.note().in(locale));
        }
        event.editorNote().ifPresent(note -> aside(body, "ours", words.of("note"), note.in(locale)));
        facts(body, event);
    }

    private void when(Element entry, Event event) {
        DateFormatter dates = DateFormatter.of(locale);
        Element when = Html.add(entry, "p", "when");
        Html.add(when, "span", "date", dates.format(event.date()));
        when.appendText(" ");
        Html.add(when, "span", "kind", dates.kind(event.date()));
    }

    private static void aside(Element body, String styleClass, String heading, String text) {
        Element aside = Html.add(body, "div", styleClass);
        Html.add(aside, "h4", "", heading);
        Html.add(aside, "p", "", text);
    }

    private void facts(Element body, Event event) {
        Element facts = Html.add(body, "div", "facts");
        fact(facts, "also", String.join("; ", event.aliases()));
        fact(facts, "people", names(event.people()));
        fact(facts, "places", names(event.places()));
        for (Related related : event.related()) {
            entries.dataset().event(related.event()).ifPresent(other -> {
                Element line = Html.add(facts, "p", "fact");
                Html.add(
                        line, "b", "", words.of("relation." + related.relation().code()));
                line.appendText(" ");
                Html.add(line, "a", "", other.title().in(locale))
                        .attr("href", "#" + entries.ids().of(other.id()).orElseThrow());
            });
        }
    }

    private void fact(Element body, String key, String text) {
        if (!text.isEmpty()) {
            Element line = Html.add(body, "p", "fact");
            Html.add(line, "b", "", words.of(key));
            line.appendText(" " + Html.clean(text));
        }
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> entries.dataset().nameOf(id, locale)).collect(Collectors.joining(", "));
    }
}
