package passage.original.typeset;

/** Words as markup writes them. */
final class Escaped {
    private Escaped() {}

    static String of(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
