package passage.lesson;

import passage.dataset.Message;

/** The sentences of this package's bundle. */
final class Messages {
    private static final String BUNDLE = "passage.lesson.messages";

    private Messages() {}

    static Message message(String key, Object... args) {
        return Message.of(BUNDLE, key, args);
    }

    /** How to mend what the sentence under {@code key} tells of; both have the same gaps. */
    static Message hint(String key, Object... args) {
        return Message.of(BUNDLE, key + ".hint", args);
    }
}
