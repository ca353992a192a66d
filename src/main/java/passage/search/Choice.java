package passage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import passage.dataset.Dataset;
import passage.dataset.Progress;

/** Of all that was found, what is shown: the best of each group, looked at more closely. */
final class Choice {
    /** How many more are looked at than wanted, for a closer look changes their order. */
    private static final int AMPLE = 2;

    private static final int MORE = 20;

    private static final Group[] GROUPS = Group.values();

    /** The best at the top, so that the worst of those kept is at hand. */
    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingInt(Candidate::total)
            .thenComparingInt(Candidate::importance)
            .thenComparing(Comparator.comparingInt(Candidate::order).reversed());

    private static final Comparator<Looked> BEST_FIRST = Comparator.comparingInt(
                    (Looked looked) -> looked.hit().points())
            .thenComparingInt(looked -> looked.candidate().importance())
            .reversed()
            .thenComparingInt(looked -> looked.candidate().order());

    private final List<Matching> matchings;
    private final CloserLook look;
    private final Dataset dataset;
    private final int most;
    private final int[] fewestSlips = new int[GROUPS.length];
    private final int[] counts = new int[GROUPS.length];
    private final Map<Group, PriorityQueue<Candidate>> best = new EnumMap<>(Group.class);
    private final BitSet events = new BitSet();

    /** Something found; {@code order} is its place among all subjects. */
    private record Candidate(Segment.Item item, int total, int order) {
        int importance() {
            return item.importance();
        }
    }

    private record Looked(Candidate candidate, Hit hit) {}

    Choice(List<Matching> matchings, CloserLook look, Dataset dataset, int most) {
        this.matchings = matchings;
        this.look = look;
        this.dataset = dataset;
        this.most = most;
        Arrays.fill(fewestSlips, Integer.MAX_VALUE);
    }

    Hits hits(Progress progress) {
        matchings.forEach(this::countSlips);
        int order = 0;
        for (Matching matching : matchings) {
            progress.advance(0, 0);
            gather(matching, order);
            order += matching.segment().size();
        }
        List<Hits.Found> found = new ArrayList<>();
        for (Group group : GROUPS) {
            if (counts[group.ordinal()] > 0) {
                found.add(new Hits.Found(group, counts[group.ordinal()], lookedAt(group, progress)));
            }
        }
        found.sort(Comparator.comparingInt(one -> fewestSlips[one.group().ordinal()]));
        return new Hits(found, ids());
    }

    private void countSlips(Matching matching) {
        matching.forEach((subject, item) -> {
            int group = item.group().ordinal();
            fewestSlips[group] = Math.min(fewestSlips[group], matching.slips(subject));
        });
    }

    private void gather(Matching matching, int before) {
        matching.forEach((subject, item) -> {
            int group = item.group().ordinal();
            if (matching.slips(subject) > fewestSlips[group]) {
                return;
            }
            counts[group]++;
            if (item.event() != Segment.NO_EVENT) {
                events.set(item.event());
            }
            keep(new Candidate(item, matching.total(subject), before + subject));
        });
    }

    private void keep(Candidate candidate) {
        PriorityQueue<Candidate> kept =
                best.computeIfAbsent(candidate.item().group(), _ -> new PriorityQueue<>(WORST_FIRST));
        if (kept.size() < AMPLE * most + MORE) {
            kept.add(candidate);
        } else if (WORST_FIRST.compare(candidate, kept.peek()) > 0) {
            kept.poll();
            kept.add(candidate);
        }
    }

    private List<Hit> lookedAt(Group group, Progress progress) {
        List<Looked> looked = new ArrayList<>();
        for (Candidate candidate : best.get(group)) {
            progress.advance(0, 0);
            looked.add(new Looked(candidate, look.at(candidate.item().subject())));
        }
        looked.sort(BEST_FIRST);
        return looked.stream().limit(most).map(Looked::hit).toList();
    }

    private Set<String> ids() {
        Set<String> ids = LinkedHashSet.newLinkedHashSet(events.cardinality());
        events.stream().forEach(event -> ids.add(dataset.events().get(event).id()));
        return Collections.unmodifiableSet(ids);
    }
}
