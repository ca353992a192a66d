package passage.dataset;

/**
 * Is told how far long work has come, often, on the thread that does it. Whoever wants the work to end throws
 * {@link java.util.concurrent.CancellationException} from {@link #advance}: it passes through readers and visitors
 * unseen, and what was made until then is dropped with them.
 */
@FunctionalInterface
public interface Progress {
    /** Nobody is told, and nobody ends the work. */
    Progress NONE = (_, _) -> {};

    /**
     * So much is done.
     *
     * @param done from 0 to {@code all}, in a unit of the work's own; may fall back when more has turned up to be done
     * @param all how much there is, or 0 where that is not known
     */
    void advance(long done, long all);
}
