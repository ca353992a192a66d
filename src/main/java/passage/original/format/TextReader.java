package passage.original.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import passage.anchor.NotTextException;
import passage.anchor.SourceText;
import passage.dataset.PassageException;
import passage.original.Messages;

/** Reads plain text, not a character of which is changed. */
public final class TextReader implements FormatReader {
    @Override
    public Extract read(Path file, Watch watch) throws IOException, PassageException {
        watch.step(0, 0);
        try {
            SourceText text = SourceText.decode(Files.readAllBytes(file));
            return new Extract(text, Pages.NONE);
        } catch (NotTextException e) {
            throw new PassageException(Messages.message("binary", file), e);
        }
    }
}
