package passage.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Message;
import passage.dataset.Passage;

/**
 * What is otherwise in a copy of a source since it was last read.
 *
 * @param original the copy as it is now
 * @param changes the passages that are not where or as they were
 */
public record ChangeReport(Original original, List<Change> changes) {
    /** What happened to a passage. */
    public enum Kind {
        /** It stood there and does not any more. */
        LOST,
        /** It stands there and did not before. */
        FOUND,
        /** It stood there word for word and does so only approximately. */
        LOOSE,
        /** It stood there approximately and does so word for word. */
        FIRM,
        /** It stands on another page, or before or after others than it did. */
        ELSEWHERE
    }

    /**
     * A passage that is not where or as it was.
     *
     * @param before the page it stood on, "" where there was none
     * @param now the page it stands on, "" where there is none
     */
    public record Change(Passage passage, Kind kind, String before, String now) {
        /** What happened, in one sentence. */
        public Message sentence() {
            String quote = passage.quote().exact();
            return kind == Kind.ELSEWHERE && !before.isEmpty() && !now.isEmpty()
                    ? Messages.message("changed.page", quote, now, before)
                    : Messages.message("changed." + kind.name().toLowerCase(Locale.ROOT), quote);
        }

        /** Whether somebody should look at it: what is found, or found elsewhere, is well. */
        public boolean isWorse() {
            return kind == Kind.LOST || kind == Kind.LOOSE;
        }
    }

    public ChangeReport {
        changes = List.copyOf(changes);
    }

    /** What is otherwise in a copy than in what was remembered; passages that are new in the dataset are not told of. */
    static ChangeReport of(Dataset dataset, Original original, KnownFile before) {
        List<KnownPlace> now = KnownFile.of(original).places();
        Map<String, KnownPlace> then = before.places().stream()
                .collect(Collectors.toMap(KnownPlace::passage, Function.identity(), (a, _) -> a));
        Set<String> inOrder = LongestOrder.of(order(before.places()), order(now));
        Map<String, Passage> passages = dataset.passagesFrom(original.source().id()).stream()
                .collect(Collectors.toMap(Passage::id, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (KnownPlace place : now) {
            KnownPlace old = then.get(place.passage());
            if (old != null) {
                kind(old, place, inOrder)
                        .map(kind -> new Change(passages.get(place.passage()), kind, old.page(), place.page()))
                        .ifPresent(changes::add);
            }
        }
        return new ChangeReport(original, changes);
    }

    private static List<String> order(List<KnownPlace> places) {
        return places.stream()
                .filter(place -> !place.isLost())
                .map(KnownPlace::passage)
                .toList();
    }

    private static Optional<Kind> kind(KnownPlace old, KnownPlace now, Set<String> inOrder) {
        if (old.isLost() != now.isLost()) {
            return Optional.of(now.isLost() ? Kind.LOST : Kind.FOUND);
        }
        if (!old.status().equals(now.status())) {
            return Optional.of(now.status().equals("exact") ? Kind.FIRM : Kind.LOOSE);
        }
        boolean stays =
                now.isLost() || inOrder.contains(now.passage()) && old.page().equals(now.page());
        return stays ? Optional.empty() : Optional.of(Kind.ELSEWHERE);
    }

    /** That the file has changed and what it comes to, and a sentence for each change. */
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(sentence());
        changes.forEach(change -> sentences.add(change.sentence()));
        return List.copyOf(sentences);
    }

    /** That the file has changed and what it comes to. */
    public Message sentence() {
        long worse = changes.stream().filter(Change::isWorse).count();
        return Messages.message("changed", original.file(), changes.size(), worse);
    }
}
