package passage.app.export;

import java.util.OptionalLong;
import passage.export.ExportFormat;
import passage.export.ExportRequest;

/** A guess at how large a file will be, from what was measured of others. */
final class FileSize {

    private FileSize() {}

    static OptionalLong about(ExportFormat format, ExportRequest request, Preview preview) {
        return OptionalLong.empty();
    }
}
