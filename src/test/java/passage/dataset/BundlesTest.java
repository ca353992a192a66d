package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every sentence is there in three languages, with no gap that English does not fill")
class BundlesTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @ValueSource(strings = {"dataset/problems", "original/messages", "cli/check"})
    void theBundlesHaveTheSameKeysAndGaps(String bundle) throws IOException {
        Properties english = read(bundle, "");
        for (String language : new String[] {"_tr", "_az"}) {
            Properties other = read(bundle, language);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            english.forEach(
                    (key, text) -> assertThat(gaps(text)).as(key + language).containsAll(gaps(other.get(key))));
        }
    }

    /** The gaps in a sentence; an apostrophe would hide one from the formatter. */
    private static Set<String> gaps(Object text) {
        assertThat(text.toString()).doesNotContain("'");
        return GAP.matcher(text.toString()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties read(String bundle, String language) throws IOException {
        String resource = "/passage/" + bundle + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
