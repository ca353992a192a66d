package passage.app.reader;

import java.util.Optional;
import javafx.scene.Node;
import passage.app.Lit;

/** One row of the text that is read: built once, lit anew for each passage. */
interface ReaderRow {

    /** What is shown. */
    Node node();

    /**
     * Lights what belongs to a passage, and takes away the light of the one before.
     *
     * @return the author's own words, lit in this row, if they are here
     */
    Optional<Node> light(Lit lit);
}
