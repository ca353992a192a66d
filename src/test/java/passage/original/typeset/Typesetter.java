package passage.original.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sets a text anew in one format, with everything around it that files of the format have. */
@FunctionalInterface
public interface Typesetter {
    /** Writes paragraphs to a file. */
    void set(List<String> paragraphs, Path file) throws IOException;
}
