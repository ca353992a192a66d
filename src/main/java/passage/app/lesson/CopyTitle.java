package passage.app.lesson;

import java.util.Locale;
import passage.app.Messages;
import passage.dataset.LocalizedText;

/** What the copy of a lesson is called: as the lesson, with a word that says so in each language the title is written in. */
final class CopyTitle {

    private CopyTitle() {}

    static LocalizedText of(LocalizedText title, Messages messages) {
        LocalizedText copy = title;
        for (Locale language : Messages.LANGUAGES) {
            String words = title.written(language.getLanguage());
            if (!words.isEmpty()) {
                copy = copy.with(language.getLanguage(), messages.get(language, "editor.copy-of", words));
            }
        }
        return copy;
    }
}
