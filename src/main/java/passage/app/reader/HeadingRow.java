package passage.app.reader;

import java.util.Optional;
import javafx.scene.Node;
import passage.app.Lit;

/** The name of a section, which is never lit. */
record HeadingRow(Node node) implements ReaderRow {

    @Override
    public Optional<Node> light(Lit lit) {
        return Optional.empty();
    }
}
