package passage.dataset;

/** The sentences of this package's bundle: what is wrong under a key, how to mend it under that key and ".hint". */
final class Problems {
    private static final String BUNDLE = "passage.dataset.problems";

    private Problems() {}

    /** The key of the sentence for a member that is missing: English texts have one of their own. */
    static String missing(String member) {
        return member.equals("en") ? "missing.en" : "missing";
    }

    static Message message(String key, Object... args) {
        return Message.of(BUNDLE, key, args);
    }

    static Message hint(String key, Object... args) {
        return Message.of(BUNDLE, key + ".hint", args);
    }
}
