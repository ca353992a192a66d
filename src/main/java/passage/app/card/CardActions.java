package passage.app.card;

/** What a card asks of the window. */
public interface CardActions {

    /** Selects another event and brings it into view. */
    void select(String event);

    /** Opens the reader at a passage. */
    void read(String passage);
}
