package passage.app.export;

import java.util.List;
import passage.export.Sheet;

/**
 * What comes of a request.
 *
 * @param pages at least one
 * @param events how many events it shows
 * @param span the time it shows, in words, such as {@code 1918–1923}; empty where there is no event
 */
record Preview(List<Sheet> pages, int events, String span) {
    Preview {
        pages = List.copyOf(pages);
    }
}
