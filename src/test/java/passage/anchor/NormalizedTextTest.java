package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    @Test
    void showsOneReadableSpelling() {
        String raw = " “Excep-\ntional” ties,\u00A0 Baku-\nTbilisi — and pre-\nand post-war…";

        assertThat(NormalizedText.of(raw).text())
                .isEqualTo("\"Exceptional\" ties, Baku-Tbilisi - and preand post-war...");
    }

    @Test
    void everyStretchLeadsBackToTheRawText() {
        String raw = "The o\uFB03ce of I\u0307lham,  «Tür-\nkiye»";
        NormalizedText folded = NormalizedText.of(raw);

        assertThat(folded.text()).isEqualTo("The office of İlham, \"Türkiye\"");
        assertThat(back(folded, "office")).isEqualTo("o\uFB03ce");
        assertThat(back(folded, "İlham,")).isEqualTo("I\u0307lham,");
        assertThat(back(folded, "Türkiye")).isEqualTo("Tür-\nkiye");
        assertThat(back(folded, ", \"")).isEqualTo(",  «");
        assertThat(back(folded, " ")).isEmpty();
        assertThat(folded.toRaw(0, folded.text().length())).isEqualTo(new TextRange(0, raw.length()));
    }

    @Test
    void foldingTheFoldedTextChangesNothing() {
        String once = NormalizedText.of("“Coun-\ntries”—at  the \uFB01rst 2008-\n2009")
                .text();

        assertThat(NormalizedText.of(once).text()).isEqualTo(once);
    }

    @Test
    void anythingMayBeEmpty() {
        for (String nothing : List.of("", " \n", "—", "\u200B", "**")) {
            assertThat(NormalizedText.of(nothing).text()).isEmpty();
            assertThat(NormalizedText.of(nothing).toRaw(0, 0).length()).isZero();
        }
    }

    private static String back(NormalizedText folded, String part) {
        int at = folded.text().indexOf(part);
        return folded.toRaw(at, at + part.length()).in(folded.raw());
    }
}
