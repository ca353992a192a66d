package passage.original;

import passage.dataset.Message;

/** The sentences of the bundle of this package and of those below it. */
public final class Messages {
    private static final String BUNDLE = "passage.original.messages";

    private Messages() {}

    /** The sentence under a key. */
    public static Message message(String key, Object... args) {
        return Message.of(BUNDLE, key, args);
    }

    /** How to mend what the sentence under {@code key} tells of; both have the same gaps. */
    public static Message hint(String key, Object... args) {
        return Message.of(BUNDLE, key + ".hint", args);
    }
}
