package passage.original.format;

import java.net.URI;
import java.net.URISyntaxException;

/** Places within an electronic book. */
final class EpubPath {
    private EpubPath() {}

    /** The part that a link means, without a place within it, seen from the part it stands in; "" where it means none. */
    static String resolve(String from, String link) {
        try {
            String path = new URI(link).getPath();
            if (path == null) {
                return "";
            }
            return path.isEmpty()
                    ? from
                    : new URI(null, null, "/" + from, null)
                            .resolve(new URI(null, null, path, null))
                            .normalize()
                            .getPath()
                            .replaceFirst("^/+", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** The id of the element within the part that a link means; "" where it means the whole part. */
    static String fragment(String link) {
        return link.indexOf('#') < 0 ? "" : link.substring(link.indexOf('#') + 1);
    }
}
