package passage.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the kept lines whose first letters stand elsewhere too. */
final class RepeatedStarts {
    private RepeatedStarts() {}

    /**
     * For each line, by its number, the other places of the skeleton where its first letters stand.
     *
     * @param letters how many letters count
     * @param most lines with more places than this are left out
     */
    static Map<Integer, List<Integer>> of(Lines lines, Skeleton skeleton, int letters, int most) {
        Map<Long, List<Integer>> byHash = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.isDropped(line) && skeleton.start(line) + letters <= skeleton.size()) {
                long hash = SeedHash.of(skeleton, skeleton.start(line), letters);
                byHash.computeIfAbsent(hash, _ -> new ArrayList<>(1)).add(line);
            }
        }
        byHash.values().removeIf(starts -> starts.size() > most);
        Map<Integer, List<Integer>> places = new TreeMap<>();
        SeedHash.forEach(skeleton, letters, (hash, at) -> {
            for (int line : byHash.getOrDefault(hash, List.of())) {
                int start = skeleton.start(line);
                if (start != at && skeleton.equal(start, at, letters)) {
                    List<Integer> known = places.computeIfAbsent(line, _ -> new ArrayList<>(2));
                    if (known.size() <= most) {
                        known.add(at);
                    }
                }
            }
        });
        places.values().removeIf(known -> known.size() > most);
        return places;
    }
}
