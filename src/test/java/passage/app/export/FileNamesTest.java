package passage.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.export.ExportFormat;
import passage.layout.Seeds;

class FileNamesTest {

    private static String named(String title, String span) {
        return FileNames.suggested(title, span, Locale.of("az"), ExportFormat.PNG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Şuşa Bəyannaməsi          | 1918–1923 | Şuşa Bəyannaməsi 1918-1923 az.png
            A/B: what?                | 1918      | A B what 1918 az.png
            ../../etc/passwd          |           | etc passwd az.png
            ' . '                     |           | az.png
            NUL                       |           | NUL_ az.png
            """)
    void aNameIsMadeOfTitleTimeAndLanguage(String title, String span, String name) {
        assertThat(named(title, span == null ? "" : span)).isEqualTo(name);
    }

    @Test
    void noTitleMakesANameThatAnySystemRefuses() {
        Seeds.each(500, (Random random) -> {
            String title = random.ints(random.nextInt(300), 1, 0x2FFFF)
                    .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String name = named(title, "1918–1923");
            assertThat(name).endsWith("1918-1923 az.png").doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]");
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(250);
            assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource({"poster,poster.png", "poster.png,poster.png", "poster.PNG,poster.PNG", "poster.svg,poster.svg.png"})
    void aFileHasTheEndingOfItsFormat(String chosen, String file) {
        assertThat(FileNames.withEnding(Path.of("folder", chosen), ExportFormat.PNG))
                .isEqualTo(Path.of("folder", file));
    }
}
