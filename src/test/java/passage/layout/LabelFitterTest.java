package passage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.display.Face;
import passage.display.FixedWidth;
import passage.display.Font;
import passage.display.TextMeasurer;
import passage.paint.FontMetrics;

class LabelFitterTest {
    private static final Font TEN = new Font(Face.SANS, 10);
    private static final double LETTER = 5.5;
    private static final TextMeasurer MEASURER = new FixedWidth();

    /** As much as fits into the width of so many letters. */
    private static String fit(String text, double letters) {
        return LabelFitter.fit(text, TEN, letters * LETTER + 0.1, MEASURER);
    }

    @ParameterizedTest
    @CsvSource({
        "Karlowitz, 9, Karlowitz",
        "Karlowitz, 8, Karlowi…",
        "Karlowitz, 2, K…",
        "Karlowitz, 1, …",
        "Treaty of Karlowitz, 8, Treaty…",
        "Şuşa Bəyannaməsi, 9, Şuşa Bəy…",
        "'', 5, ''"
    })
    void cutsToTheWidthAndSaysSo(String text, int letters, String fitted) {
        assertThat(fit(text, letters)).isEqualTo(fitted);
    }

    @ParameterizedTest
    @CsvSource({"🚀🚀🚀🚀🚀, 3, 🚀🚀…", "a🚀🚀🚀🚀, 2, a…", "a🚀🚀🚀🚀, 3, a🚀…"})
    void doesNotCutThroughALetterMadeOfTwoCodeUnits(String text, int letters, String fitted) {
        assertThat(fit(text, letters)).isEqualTo(fitted);
    }

    @Test
    void doesNotPartALetterFromItsAccent() {
        assertThat(fit("g\u0306g\u0306g\u0306g\u0306", 4)).isEqualTo("g\u0306…");
        assertThat(fit("g\u0306g\u0306g\u0306g\u0306", 5)).isEqualTo("g\u0306g\u0306…");
    }

    @Test
    void cutsAThousandCharacters() {
        String text = "İstanbul ".repeat(112);
        for (int letters = 1; letters < 80; letters++) {
            String fitted = fit(text, letters);
            assertThat(fitted).endsWith("…").hasSizeLessThanOrEqualTo(letters);
            assertThat(text).startsWith(fitted.substring(0, fitted.length() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5})
    void whereThereIsNoRoomOnlyTheEllipsisIsLeft(double width) {
        assertThat(LabelFitter.fit("Karlowitz", TEN, width, MEASURER)).isEqualTo("…");
    }

    @Test
    void fitsTheRealFontAsClosely() {
        TextMeasurer metrics = new FontMetrics();
        String text = "Azərbaycan Xalq Cümhuriyyətinin elan edilməsi və tanınması";
        for (double width = 20; width < 300; width += 7) {
            String fitted = LabelFitter.fit(text, TEN, width, metrics);
            assertThat(metrics.width(fitted, TEN)).isLessThanOrEqualTo(width);
            if (!fitted.equals(text)) {
                String more = text.substring(0, fitted.length() + 1) + "…";
                assertThat(metrics.width(more, TEN)).isGreaterThan(width);
            }
        }
    }
}
