package passage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import passage.dataset.Dataset;
import passage.dataset.Progress;

/** Of all that was found, what is shown: the best of each group, looked at more closely. */
final class Choice {
    /** How many more are looked at than wanted, for a closer look changes their order. */
    private static final int AMPLE = 2;

    private static final int MORE = 20;

    private static final int IMPORTANCE_BITS = 3;
    private static final int ORDER_BITS = 32;
    private static final long ORDER = (1L << ORDER_BITS) - 1;

    private static final Group[] GROUPS = Group.values();

    private static final Comparator<Looked> BEST_FIRST = Comparator.comparingInt(
                    (Looked looked) -> looked.hit().points())
            .thenComparingInt(Looked::importance)
            .reversed()
            .thenComparingInt(Looked::order);

    private final List<Matching> matchings;
    private final CloserLook look;
    private final Dataset dataset;
    private final int most;
    private final int[] fewestSlips = new int[GROUPS.length];
    private final int[] counts = new int[GROUPS.length];
    private final BestNumbers[] best = new BestNumbers[GROUPS.length];
    private final BitSet events = new BitSet();

    /** A hit and its place among all subjects. */
    private record Looked(Hit hit, int importance, int order) {}

    Choice(List<Matching> matchings, CloserLook look, Dataset dataset, int most) {
        this.matchings = matchings;
        this.look = look;
        this.dataset = dataset;
        this.most = most;
        Arrays.fill(fewestSlips, Integer.MAX_VALUE);
        Arrays.setAll(best, _ -> new BestNumbers(AMPLE * most + MORE));
    }

    Hits hits(Progress progress) {
        matchings.forEach(this::countSlips);
        int before = 0;
        for (Matching matching : matchings) {
            progress.advance(0, 0);
            gather(matching, before);
            before += matching.segment().size();
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
        matching.forEach(subject -> {
            int group = matching.segment().group(subject).ordinal();
            fewestSlips[group] = Math.min(fewestSlips[group], matching.slips(subject));
        });
    }

    private void gather(Matching matching, int before) {
        Segment segment = matching.segment();
        matching.forEach(subject -> {
            int group = segment.group(subject).ordinal();
            if (matching.slips(subject) > fewestSlips[group]) {
                return;
            }
            counts[group]++;
            if (segment.event(subject) != Segment.NO_EVENT) {
                events.set(segment.event(subject));
            }
            best[group].add(rank(matching.total(subject), segment.importance(subject), before + subject));
        });
    }

    /** The greater, the better: by points, then by importance, then by order. */
    private static long rank(int total, int importance, int order) {
        long points = (long) total << IMPORTANCE_BITS | importance;
        return points << ORDER_BITS | ORDER - order;
    }

    private List<Hit> lookedAt(Group group, Progress progress) {
        List<Looked> looked = new ArrayList<>();
        for (long rank : best[group.ordinal()].sorted()) {
            progress.advance(0, 0);
            looked.add(look((int) (ORDER - (rank & ORDER))));
        }
        looked.sort(BEST_FIRST);
        return looked.stream().limit(most).map(Looked::hit).toList();
    }

    private Looked look(int order) {
        int number = order;
        int segment = 0;
        while (number >= matchings.get(segment).segment().size()) {
            number -= matchings.get(segment).segment().size();
            segment++;
        }
        Segment of = matchings.get(segment).segment();
        return new Looked(look.at(of.subject(number)), of.importance(number), order);
    }

    private List<String> ids() {
        return events.stream()
                .mapToObj(event -> dataset.events().get(event).id())
                .collect(Collectors.toUnmodifiableList());
    }
}
