package passage.layout;

import java.util.List;

/**
 * What the sources of an event contradict each other about.
 *
 * @param claims the dates that cannot all be true, in order of time; empty where the sources agree on the date
 * @param other whether they contradict each other about something else: a name, a role, an order
 */
public record Dispute(List<Claim> claims, boolean other) {

    /** No contradiction. */
    public static final Dispute NONE = new Dispute(List.of(), false);

    public Dispute {
        claims = List.copyOf(claims);
    }

    /** Whether they contradict each other about the date. */
    public boolean isAboutDate() {
        return !claims.isEmpty();
    }

    /**
     * A date and who gives it.
     *
     * @param initials of the sources that give it; empty where it is the event's own date and no source gives it
     * @param certainty what it leaves open
     */
    public record Claim(String initials, Extent extent, MarkShape shape, Certainty certainty) {}
}
