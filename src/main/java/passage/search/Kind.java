package passage.search;

import java.util.Locale;

/** What can be found. */
public enum Kind {
    EVENT(Group.EVENTS),
    PERSON(Group.NAMES),
    PLACE(Group.NAMES),
    ORGANISATION(Group.NAMES),
    PASSAGE(Group.PASSAGES),
    /** A paragraph of a study edition. */
    PARAGRAPH(Group.EDITIONS),
    /** A sentence of a user's own copy of a source. */
    ORIGINAL(Group.ORIGINALS),
    LESSON(Group.LESSONS),
    STEP(Group.LESSONS);

    private final Group group;

    Kind(Group group) {
        this.group = group;
    }

    /** What it is shown among. */
    public Group group() {
        return group;
    }

    /** The word used for it in JSON and in keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
