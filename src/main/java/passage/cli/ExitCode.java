package passage.cli;

/** What a command says to the shell when it ends. */
public final class ExitCode {

    /** It was done. */
    public static final int DONE = 0;

    /** It was done, and what was checked or looked for failed. */
    public static final int FAILED = 1;

    /** The arguments are wrong. */
    public static final int ARGUMENTS = 2;

    /** The world is wrong: a file or the disk. */
    public static final int WORLD = 3;

    private ExitCode() {}
}
