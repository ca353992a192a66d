package passage.lesson;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words in small letters without dots, tails and accents, as they are typed in a hurry: "Şuşa Bəyannaməsi" is "susa beyannamesi". */
public final class PlainLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /** The same words in plain letters; what is no letter stays. */
    public static String of(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ə', 'e');
    }
}
