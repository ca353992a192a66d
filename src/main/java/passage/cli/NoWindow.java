package passage.cli;

import java.nio.file.Path;
import java.util.Locale;
import passage.dataset.Message;

/**
 * Why no window can be opened, and what is said of it.
 *
 * @param detail the display, or what the toolkit says; "" where there is nothing to add
 */
public record NoWindow(Reason reason, String detail) {

    /** What is missing. */
    public enum Reason {
        /** No display is set. */
        UNSET,
        /** The display that is set does not answer. */
        SILENT,
        /** The toolkit of the platform is not installed. */
        GTK,
        /** The display answers and lets nobody in. */
        REFUSED
    }

    /** A reason to which there is nothing to add. */
    public static NoWindow because(Reason reason) {
        return new NoWindow(reason, "");
    }

    /** The sentence that says so, and where the timeline is drawn instead. */
    public String sentence(Path picture, Locale locale) {
        return Message.of(CommandErrors.BUNDLE, "no-window", because(), picture).in(locale);
    }

    /** The half of a sentence that says why. */
    Message because() {
        String code = reason.name().toLowerCase(Locale.ROOT);
        return Message.of(CommandErrors.BUNDLE, "no-window." + code, detail);
    }
}
