package passage.cli;

/** What the program tells the shell that started it. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** Done, and what was checked or looked for failed. */
    public static final int FAILED = 1;

    /** Wrong arguments. */
    public static final int ARGUMENTS = 2;

    /** The world is wrong: a file, the disk. */
    public static final int WORLD = 3;

    private ExitCode() {}
}
