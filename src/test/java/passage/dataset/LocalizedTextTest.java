package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {
    @ParameterizedTest(name = "{0}, {1}, {2} for a reader of {3}: {4}")
    @CsvSource({
        "treaty, antlaşma, müqavilə, tr, antlaşma",
        "treaty, antlaşma, müqavilə, az, müqavilə",
        "treaty, antlaşma, müqavilə, fr, treaty",
        "treaty, '', '', az, treaty",
        "'', antlaşma, '', az, antlaşma",
        "'', '', '', en, ''",
    })
    void aMissingLanguageFallsBackToEnglishAndElseToAny(String en, String tr, String az, String reader, String text) {
        assertThat(new LocalizedText(en, tr, az).in(Locale.of(reader))).isEqualTo(text);
    }
}
