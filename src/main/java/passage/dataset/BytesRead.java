package passage.dataset;

/** Adds up the bytes of files as they are read, and tells how far that is. */
final class BytesRead {
    private final Progress progress;
    private long done;
    private long all;

    BytesRead(Progress progress) {
        this.progress = progress;
    }

    /** Nobody is told. */
    static BytesRead untold() {
        return new BytesRead(Progress.NONE);
    }

    /** There is more to read than was known. */
    void expect(long bytes) {
        all += bytes;
    }

    void add(long bytes) {
        done += bytes;
        goOn();
    }

    /** Between reading: nothing was added, but somebody may want it to end. */
    void goOn() {
        progress.advance(done, Math.max(done, all));
    }
}
