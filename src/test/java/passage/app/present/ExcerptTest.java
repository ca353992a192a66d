package passage.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is too long for a board is cut where it misleads nobody")
class ExcerptTest {

    private static final String TOLD = "Azerbaijan became independent again. A conflict began. It went on.";

    @Test
    void whatFitsStaysWhole() {
        assertThat(Excerpt.sentences(TOLD, TOLD.length())).isEqualTo(TOLD);
    }

    @Test
    void aSentenceThatDoesNotFitIsNotBegun() {
        assertThat(Excerpt.sentences(TOLD, 46)).isEqualTo("Azerbaijan became independent again. …");
        assertThat(Excerpt.sentences(TOLD, 56)).isEqualTo("Azerbaijan became independent again. A conflict began. …");
    }

    @Test
    void ofAFirstSentenceThatDoesNotFitAsManyWordsStayAsDo() {
        assertThat(Excerpt.sentences(TOLD, 20)).isEqualTo("Azerbaijan became…");
    }
}
