package passage.original;

/**
 * What became of looking for a passage when a file was last read.
 *
 * @param passage its id
 * @param status {@code exact}, {@code approximate} or {@code orphan}
 * @param page the page it stood on, "" where there was none
 */
record KnownPlace(String passage, String status, String page) {
    boolean isLost() {
        return status.equals("orphan");
    }
}
