package passage.dataset;

/**
 * A thread from one event to another.
 *
 * @param event the id of the other event
 */
public record Related(String event, Relation relation) {
    /** How an event stands to the other: "this event … the other". */
    public enum Relation {
        PART_OF,
        LEADS_TO,
        RESPONDS_TO,
        COMMEMORATES;

        /** The word used for it in the data files. */
        public String code() {
            return Code.of(this);
        }
    }
}
