package passage.export.html;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.date.DateFormatter;
import passage.export.PlaceWords;

/** Sets a passage: the quote, what it means, where it stands, and which date it gives in which words. */
final class PassageSetter {
    private final Entries entries;
    private final PageWords words;
    private final Locale locale;

    PassageSetter(Entries entries, PageWords words) {
        this.entries = entries;
        this.words = words;
        this.locale = words.locale();
    }

    void add(Element list, Passage passage) {
        Optional<Source> source = entries.dataset().source(passage.source());
        Optional<String> language = entries.dataset().languageOf(passage);
        Element item = Html.add(list, "li", "passage").attr("data-passage", Html.clean(passage.id()));
        Element quote = Html.add(item, "q", "", passage.quote().exact());
        language.ifPresent(code -> quote.attr("lang", Html.clean(code)));
        passage.gloss()
                .filter(gloss -> gloss.has(locale.getLanguage()))
                .ifPresent(gloss -> Html.add(item, "p", "gloss", gloss.in(locale)));
        place(Html.add(item, "p", "place"), passage, source);
        date(Html.add(item, "p", "dated"), passage, language);
        passage.note().ifPresent(note -> Html.add(item, "p", "why", note.in(locale)));
    }

    private void place(Element line, Passage passage, Optional<Source> source) {
        Html.add(line, "cite", "", entries.dataset().labelOf(passage.source(), locale));
        entries.references().to(passage.source()).ifPresent(one -> {
            line.appendText(" ");
            Html.add(line, "a", "", "[" + one.number() + "]")
                    .attr("href", "#reference-" + one.number())
                    .attr("aria-label", words.of("reference", one.number()));
        });
        String place = new PlaceWords(locale).of(passage, source);
        line.appendText(place.isEmpty() ? "" : ", " + Html.clean(place));
    }

    /** "1996 · stated · “in 1996”"; a source that gives no date has nothing that could be stated. */
    private void date(Element line, Passage passage, Optional<String> language) {
        String basis =
                passage.date().isPresent() ? words.of("basis." + passage.basis().code()) : "";
        String date = passage.date().map(DateFormatter.of(locale)::format).orElse(words.of("undated"));
        line.appendText(Stream.of(date, basis).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        passage.wording().ifPresent(wording -> {
            line.appendText(" · ");
            Element own = Html.add(line, "q", "", wording);
            language.ifPresent(code -> own.attr("lang", Html.clean(code)));
        });
    }
}
