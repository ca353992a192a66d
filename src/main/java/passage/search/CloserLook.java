package passage.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import passage.dataset.Event;

/** Looks at the texts of one subject: how well they fit a query exactly, and what is to be shown of them. */
final class CloserLook {
    private final Query query;
    private final WordMatch words;
    private final Texts texts;
    private final Locale locale;
    private final int required;

    CloserLook(Query query, WordMatch words, Texts texts, Locale locale) {
        this.query = query;
        this.words = words;
        this.texts = texts;
        this.locale = locale;
        this.required = query.required();
    }

    Hit at(Subject subject) {
        List<TextMatch> matches = texts.of(subject).stream().map(this::match).toList();
        TextMatch title = shown(texts.title(subject, locale));
        return new Hit(
                subject,
                new Snippet(title.text().text(), title.lit()),
                Texts.date(subject),
                snippet(subject, title, matches),
                points(subject, matches));
    }

    private TextMatch match(FieldText text) {
        return TextMatch.of(text, query.terms(), words);
    }

    private TextMatch shown(String text) {
        return match(new FieldText(Field.TITLE, locale.getLanguage(), text));
    }

    private int points(Subject subject, List<TextMatch> matches) {
        int together = matches.stream().mapToInt(TextMatch::points).max().orElse(0);
        int days = query.days().isPresent() && subject instanceof Subject.OfEvent(Event event)
                ? DateMatch.points(query.days().get(), event.date().range())
                : 0;
        return Math.max(days, Math.max(together, apart(matches)));
    }

    /** What the terms count where each is looked for in the best of the texts for it; 0 where one is in none. */
    private int apart(List<TextMatch> matches) {
        int[] values = IntStream.range(0, query.terms().size())
                .filter(term -> query.terms().get(term).required())
                .map(term -> matches.stream()
                        .mapToInt(match -> match.value(term))
                        .max()
                        .orElse(0))
                .toArray();
        return IntStream.of(values).anyMatch(value -> value == 0)
                ? 0
                : IntStream.of(values).sum() / Math.max(1, values.length);
    }

    /** The text that has most of what the title does not show, else what always stands below it. */
    private Snippet snippet(Subject subject, TextMatch title, List<TextMatch> matches) {
        TextMatch lead = shown(texts.lead(subject, locale));
        TextMatch best = matches.stream()
                .filter(match -> match.text().field() != Field.DATE)
                .filter(match -> match.found() > 0)
                .max(Comparator.comparingInt(TextMatch::found)
                        .thenComparing(match -> match.text().language().equals(locale.getLanguage()))
                        .thenComparingInt(TextMatch::points))
                .orElse(lead);
        boolean tellsMore = title.found() < required && best.found() > title.found();
        TextMatch shown = tellsMore && lead.found() < best.found() ? best : lead;
        return Snippet.of(shown.text().text(), shown.lit());
    }
}
