package passage.original;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most things that stand in the same order in two lists; whatever is not among them was moved. The longest increasing
 * subsequence, by patience sorting (Fredman 1975), in n log n.
 */
final class LongestOrder {
    private LongestOrder() {}

    /** Some largest set of things that both lists have in one order; no thing is twice in a list. */
    static Set<String> of(List<String> before, List<String> now) {
        Map<String, Integer> places = new HashMap<>();
        for (String thing : before) {
            places.put(thing, places.size());
        }
        List<String> both = now.stream().filter(places::containsKey).toList();
        int[] piles = new int[both.size()];
        int[] tops = new int[both.size()];
        int[] previous = new int[both.size()];
        int count = 0;
        for (int i = 0; i < both.size(); i++) {
            int place = places.get(both.get(i));
            int found = Arrays.binarySearch(piles, 0, count, place);
            int pile = found < 0 ? -found - 1 : found;
            piles[pile] = place;
            tops[pile] = i;
            previous[i] = pile == 0 ? -1 : tops[pile - 1];
            count = Math.max(count, pile + 1);
        }
        Set<String> longest = new HashSet<>();
        for (int i = count == 0 ? -1 : tops[count - 1]; i >= 0; i = previous[i]) {
            longest.add(both.get(i));
        }
        return longest;
    }
}
