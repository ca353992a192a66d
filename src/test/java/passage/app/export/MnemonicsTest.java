package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The underlined letters of the dialog, with which it is worked without a mouse. */
class MnemonicsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void eachLetterLeadsToOneControl(String language) {
        Locale locale = Locale.of(language);
        ResourceBundle words = ResourceBundle.getBundle(
                "passage.app.app", locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        List<String> letters = words.keySet().stream()
                .filter(key -> key.startsWith("export."))
                .map(words::getString)
                .filter(sentence -> sentence.contains("_"))
                .map(sentence -> sentence.replaceFirst(".*_(.).*", "$1").toLowerCase(locale))
                .toList();

        assertThat(letters).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }
}
