package passage.original;

import java.nio.file.Path;
import passage.anchor.SourceText;
import passage.original.format.Format;
import passage.original.format.Pages;

/**
 * A file as it was read.
 *
 * @param file where it lies
 * @param format what kind of file it is
 * @param sha256 by which it is known again, in hexadecimal digits
 * @param text its text
 * @param pages on which page of it what stands
 */
public record FileText(Path file, Format format, String sha256, SourceText text, Pages pages) {
    /** The same, lying elsewhere. */
    FileText at(Path elsewhere) {
        return new FileText(elsewhere, format, sha256, text, pages);
    }
}
