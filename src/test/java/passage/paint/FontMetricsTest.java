package passage.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import passage.display.Face;
import passage.display.Font;
import passage.layout.Seeds;

class FontMetricsTest {
    private static final String LETTERS =
            "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ abcçdeəfgğhxıijkqlmnoöprsştuüvyz 0123456789 “”‘’–—…·→Ââ.,:;()<&>AVToWa";

    private final FontMetrics metrics = new FontMetrics();

    @ParameterizedTest
    @EnumSource(Face.class)
    void agreesWithTheAdvancesOfJavaAwt(Face face) throws IOException, FontFormatException {
        float size = 1000;
        java.awt.Font font = awt(face).deriveFont(size);
        FontRenderContext unhinted = new FontRenderContext(null, true, true);
        LETTERS.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(metrics.width(letter, new Font(face, size)))
                        .as(letter)
                        .isCloseTo(
                                font.createGlyphVector(unhinted, letter)
                                        .getGlyphMetrics(0)
                                        .getAdvanceX(),
                                within(0.01)));
    }

    @Test
    void widthIsTheSumOfTheAdvancesWithoutKerning() {
        Font font = new Font(Face.SANS, 13);
        assertThat(metrics.width("AVATo", font))
                .isCloseTo(
                        2 * metrics.width("A", font) + metrics.width("V", font) + metrics.width("To", font),
                        within(1e-9));
    }

    @Test
    void widthGrowsWithTheSize() {
        assertThat(metrics.width("Şuşa", new Font(Face.SERIF, 26)))
                .isCloseTo(2 * metrics.width("Şuşa", new Font(Face.SERIF, 13)), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"'',''", "A\u00ADB,AB", "A\u200BB\u200F,AB", "A\u0007B\t,AB", "\uD800A,\uFFFDA", "\uFFFF,\uFFFD"})
    void whatIsNotDrawnHasNoWidth(String text, String drawn) {
        Font font = new Font(Face.SANS, 13);
        assertThat(metrics.width(text, font)).isEqualTo(metrics.width(drawn, font));
    }

    @Test
    void surrogatePairIsOneLetter() {
        Font font = new Font(Face.SANS, 13);
        assertThat(metrics.width("\uD83D\uDE80", font)).isPositive().isEqualTo(metrics.width("\uDBFF\uDFFD", font));
    }

    /** Letters of one and two chars, those without a width, and some that the font lacks. */
    @Test
    void whatFitsIsTheLongestBeginningThatIsNotTooWide() {
        Font font = new Font(Face.SANS, 13);
        int[] letters = "Aiş \u0306\u0627\u200D\uD83D\uDE80\u4E2D".codePoints().toArray();
        Seeds.each(1000, random -> {
            String text = random.ints(30, 0, letters.length)
                    .mapToObj(i -> Character.toString(letters[i]))
                    .collect(Collectors.joining());
            double room = random.nextDouble(-5, 300);
            int fits = metrics.fitting(text, font, room);
            assertThat(metrics.width(text.substring(0, fits), font)).isLessThanOrEqualTo(Math.max(0, room));
            if (fits < text.length()) {
                int more = text.offsetByCodePoints(fits, 1);
                assertThat(metrics.width(text.substring(0, more), font)).isGreaterThan(room);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"SANS,13", "SANS_MEDIUM,13", "SERIF,14"})
    void lineCentredByAscentAndDescentLooksCentredInItsRow(Face face, double size) {
        Font font = new Font(face, size);
        double baseline = (22 + metrics.ascent(font) - metrics.descent(font)) / 2;
        double capitals = baseline - 0.5 * 0.711 * size;
        double smallLetters = baseline - 0.5 * 0.528 * size;
        assertThat(capitals).isLessThan(11);
        assertThat(smallLetters).isGreaterThan(11);
        assertThat(11 - capitals).isLessThan(0.5);
    }

    private static java.awt.Font awt(Face face) throws IOException, FontFormatException {
        try (InputStream in = BundledFont.open(face)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        } catch (ExceptionInInitializerError | InternalError | NoClassDefFoundError e) {
            Assumptions.abort("java.awt has no font configuration here: " + e);
            throw e;
        }
    }
}
