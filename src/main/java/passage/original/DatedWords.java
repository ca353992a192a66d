package passage.original;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a sentence holds a year, a month, a decade, a century or a word for a time seen from another. */
final class DatedWords {
    private static final String TABLE = "dated-words.txt";

    private final Pattern words;

    private DatedWords(Pattern words) {
        this.words = words;
    }

    /** The words of the table: one regular expression a line, comments after a {@code #}. */
    static DatedWords load() {
        try (InputStream in = DatedWords.class.getResourceAsStream(TABLE)) {
            return new DatedWords(Pattern.compile(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> "(?:" + line.strip() + ")")
                            .collect(Collectors.joining("|")),
                    Pattern.UNICODE_CHARACTER_CLASS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areIn(String sentence) {
        return words.matcher(sentence).find();
    }
}
