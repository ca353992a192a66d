package passage.dataset;

import java.util.List;
import java.util.Optional;
import passage.date.DayRange;
import passage.date.EdtfDate;

/**
 * Something that happened, and the passages that say so.
 *
 * @param date the finest date its passages together support
 * @param editorNote what we, and no source, have to say about it
 * @param category the id of its category
 * @param importance 1 (context) to 5 (every class must know it)
 * @param people ids of names
 * @param places ids of names
 * @param aliases other spellings and names of the event
 */
public record Event(
        String id,
        EdtfDate date,
        LocalizedText title,
        LocalizedText summary,
        Optional<LocalizedText> editorNote,
        String category,
        int importance,
        List<String> people,
        List<String> places,
        List<String> aliases,
        List<Related> related,
        List<Disagreement> disagreements,
        List<Passage> passages) {
    public Event {
        people = List.copyOf(people);
        places = List.copyOf(places);
        aliases = List.copyOf(aliases);
        related = List.copyOf(related);
        disagreements = List.copyOf(disagreements);
        passages = List.copyOf(passages);
    }

    /** The same event under another title. */
    public Event titled(LocalizedText other) {
        return new Event(
                id,
                date,
                other,
                summary,
                editorNote,
                category,
                importance,
                people,
                places,
                aliases,
                related,
                disagreements,
                passages);
    }

    /** The ids of the sources that tell of it, each once, in the order of its passages. */
    public List<String> sources() {
        return passages.stream().map(Passage::source).distinct().toList();
    }

    /** Whether two of its passages give dates that cannot both be true: they have no day in common. */
    public boolean datesDisagree() {
        List<DayRange> ranges = passages.stream()
                .flatMap(passage -> passage.date().stream())
                .map(EdtfDate::range)
                .toList();
        return ranges.stream().anyMatch(one -> ranges.stream().anyMatch(other -> !one.overlaps(other)));
    }
}
