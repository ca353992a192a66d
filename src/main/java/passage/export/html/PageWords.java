package passage.export.html;

import java.util.Locale;
import passage.dataset.Message;

/** What a page says beside the words of the dataset. */
record PageWords(Locale locale) {

    String of(String key, Object... parts) {
        return Message.of("passage.export.page", key, parts).in(locale);
    }

    /** A sentence whose gaps the script fills. */
    String open(String key) {
        return of(key, "{0}", "{1}");
    }
}
