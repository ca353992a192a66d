package passage.quiz;

import java.util.List;

/** What somebody answers. */
public sealed interface Answer {

    /**
     * One of several things.
     *
     * @param index from 0, among those the question shows
     */
    record Chosen(int index) implements Answer {}

    /**
     * All things in an order.
     *
     * @param order their indices among those the question shows, the earliest first
     */
    record Arranged(List<Integer> order) implements Answer {
        public Arranged {
            order = List.copyOf(order);
        }
    }

    /**
     * A place on a timeline.
     *
     * @param day an epoch day
     */
    record Placed(long day) implements Answer {}
}
