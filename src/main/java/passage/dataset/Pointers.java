package passage.dataset;

/** Writes JSON pointers (RFC 6901). */
final class Pointers {
    private Pointers() {}

    /** The pointer of the member or element of that name in the value at {@code pointer}. */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
