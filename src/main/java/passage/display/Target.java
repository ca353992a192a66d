package passage.display;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a mark stands for: the way back from the picture to the content. */
public sealed interface Target {

    /** An event of the list. */
    record Event(String id, String title) implements Target {}

    /** An event about whose date its sources contradict each other: it leads to who says what. */
    record Dispute(String id, String title) implements Target {}

    /**
     * Several events drawn as one.
     *
     * @param firstDay first day that any of them touches, as an epoch day
     * @param lastDay day after the last that any of them touches
     */
    record Cluster(String lane, long firstDay, long lastDay, int count, String title) implements Target {}

    /**
     * A lane, where it is named.
     *
     * @param hidden how many of its events are in view and have no room for their titles
     * @param title what is cut where it is named, and how to get to those events
     */
    record Lane(String key, int hidden, String title) implements Target {}

    /** A passage of a source. */
    record Passage(String id, String title) implements Target {}

    /** A web address. */
    record Link(String address, String title) implements Target {

        /** Whether it is an address of the web or of mail: what a data file says must never run as a script. */
        public boolean isSafe() {
            String start = address.toLowerCase(Locale.ROOT);
            return start.startsWith("https:") || start.startsWith("http:") || start.startsWith("mailto:");
        }

        /**
         * The address as files have it: what is not ASCII, and what no address may hold, as its bytes in UTF-8 (RFC 3987,
         * 3.1).
         */
        public String ascii() {
            StringBuilder ascii = new StringBuilder(address.length());
            for (byte part : address.getBytes(StandardCharsets.UTF_8)) {
                if (part > ' ' && part < 0x7F && "<>\"\\^`{|}".indexOf(part) < 0) {
                    ascii.append((char) part);
                } else {
                    ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
                }
            }
            return ascii.toString();
        }
    }

    /** Words for people: a tooltip, a title in SVG. */
    String title();

    /** The id of the one event it stands for, if it stands for one. */
    default Optional<String> event() {
        return switch (this) {
            case Event(String id, String _) -> Optional.of(id);
            case Dispute(String id, String _) -> Optional.of(id);
            case Cluster _, Lane _, Passage _, Link _ -> Optional.empty();
        };
    }
}
