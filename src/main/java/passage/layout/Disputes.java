package passage.layout;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passage.dataset.Dataset;
import passage.dataset.Disagreement;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.dataset.Source;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;

/** What the sources of an event contradict each other about, as marks and in words. */
final class Disputes {

    private static final Comparator<EdtfDate> BY_TIME = Comparator.<EdtfDate>comparingLong(
                    date -> date.range().first())
            .thenComparingLong(date -> date.range().end())
            .thenComparing(EdtfDate::edtf);

    private final Dataset dataset;
    private final Locale locale;
    private final Words words;

    Disputes(Dataset dataset, Locale locale, Words words) {
        this.dataset = dataset;
        this.locale = locale;
        this.words = words;
    }

    /** The dates that the sources give of an event, where two of them cannot both be true; else none. */
    static Stream<EdtfDate> dates(Event event) {
        return event.datesDisagree()
                ? event.passages().stream().flatMap(passage -> passage.date().stream())
                : Stream.empty();
    }

    /**
     * What the sources of an event contradict each other about. Where the event has a date that none of them gives, that
     * stands beside theirs without initials.
     *
     * @param span of the whole timeline, to whose edges open dates reach
     */
    Dispute of(Event event, DayRange span) {
        SequencedMap<EdtfDate, SequencedSet<String>> sources = sourcesByDate(event);
        DayRange own = event.date().range();
        if (sources.keySet().stream().noneMatch(date -> date.range().overlaps(own)) && !sources.isEmpty()) {
            sources.put(event.date(), new LinkedHashSet<>());
        }
        List<Dispute.Claim> claims = sources.entrySet().stream()
                .map(claim -> new Dispute.Claim(
                        named(claim.getValue(), Source::initials),
                        Extent.of(claim.getKey(), span),
                        MarkShape.of(claim.getKey()),
                        Certainty.of(claim.getKey())))
                .toList();
        boolean other = !others(event).isEmpty();
        return claims.isEmpty() && !other ? Dispute.NONE : new Dispute(claims, other);
    }

    /**
     * What they contradict each other about and no bracket shows; of the date only where a day is left on which they could
     * agree.
     */
    private static List<Disagreement.About> others(Event event) {
        return event.disagreements().stream()
                .map(Disagreement::about)
                .filter(about -> about != Disagreement.About.DATE || !event.datesDisagree())
                .distinct()
                .toList();
    }

    private static SequencedMap<EdtfDate, SequencedSet<String>> sourcesByDate(Event event) {
        SequencedMap<EdtfDate, SequencedSet<String>> sources = new TreeMap<>(BY_TIME);
        if (event.datesDisagree()) {
            for (Passage passage : event.passages()) {
                passage.date()
                        .ifPresent(date -> sources.computeIfAbsent(date, _ -> new LinkedHashSet<>())
                                .add(passage.source()));
            }
        }
        return sources;
    }

    private String named(SequencedSet<String> sources, Function<Source, String> name) {
        return sources.stream()
                .map(id -> dataset.source(id).map(name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    /** "Ergun 2020: 1991 · Valiyev 2025: 1993", and what else they contradict each other about; empty where they agree. */
    Optional<String> inWords(Event event) {
        DateFormatter dates = DateFormatter.of(locale);
        String claims = sourcesByDate(event).entrySet().stream()
                .map(claim -> named(claim.getValue(), source -> source.label().in(locale)) + ": "
                        + dates.formatShort(claim.getKey()))
                .collect(Collectors.joining(" · "));
        String both = Stream.concat(
                        Stream.of(claims).filter(said -> !said.isEmpty()),
                        others(event).stream().map(words::disagreement))
                .collect(Collectors.joining("\n"));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }
}
