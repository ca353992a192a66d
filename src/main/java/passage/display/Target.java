package passage.display;

/** What a mark stands for: the way back from the picture to the content. */
public sealed interface Target {

    /** An event of the list. */
    record Event(String id, String title) implements Target {}

    /**
     * Several events drawn as one.
     *
     * @param firstDay first day that any of them touches, as an epoch day
     * @param lastDay day after the last one
     */
    record Cluster(String lane, long firstDay, long lastDay, int count, String title) implements Target {}

    /** A passage of a source. */
    record Passage(String id, String title) implements Target {}

    /** A web address. */
    record Link(String address, String title) implements Target {}

    /** Words for people: a tooltip, a title in SVG. */
    String title();
}
