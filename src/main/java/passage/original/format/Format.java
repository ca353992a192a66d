package passage.original.format;

import java.util.Locale;

/** What kind of file an original is. */
public enum Format {
    TXT(64),
    HTML(32),
    PDF(512),
    DOCX(128),
    EPUB(256);

    private final int megabytes;

    Format(int megabytes) {
        this.megabytes = megabytes;
    }

    /** The largest file of the kind that is read, in megabytes of 2<sup>20</sup> bytes. */
    public int megabytes() {
        return megabytes;
    }

    /** The usual end of the name of such a file, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
