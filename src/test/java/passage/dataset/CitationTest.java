package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import passage.dataset.Citation.Contributor;
import passage.dataset.Citation.Issued;

@DisplayName("A citation is written out as in a list of references")
class CitationTest {
    private static final Citation CHAPTER = new Citation(
            "chapter",
            "",
            List.of(new Contributor("Kaya", "Ayşe"), new Contributor("Institute", "")),
            List.of(new Contributor("Balcı", "A.")),
            "On treaties",
            "A Book of Treaties",
            "",
            "",
            "A Press",
            "Ankara",
            new Issued(2026, 0, 0),
            "127-133",
            "",
            "");

    @Test
    void aChapterNamesItsBookAndEditors() {
        assertThat(CHAPTER.full(Locale.ENGLISH))
                .isEqualTo("Kaya, Ayşe; Institute. “On treaties.” In A Book of Treaties, edited by A. Balcı."
                        + " Ankara, A Press, 2026, pp. 127–133.");
    }

    @Test
    void theWordsBetweenAreInTheReadersLanguage() {
        assertThat(CHAPTER.full(Locale.of("tr")))
                .contains("A Book of Treaties içinde, haz. A. Balcı.")
                .contains("s. 127–133");
        assertThat(CHAPTER.full(Locale.of("az"))).contains("A Book of Treaties kitabında, red. A. Balcı.");
    }

    @Test
    void anArticleHasIssueDayAndLink() {
        Citation article = new Citation(
                "article-journal",
                "",
                List.of(),
                List.of(),
                "On treaties?",
                "Journal",
                "3",
                "116",
                "",
                "",
                new Issued(2025, 11, 8),
                "",
                "10.1234/x",
                "https://example.org");

        assertThat(article.full(Locale.ENGLISH))
                .isEqualTo("“On treaties?” Journal, vol. 3, no. 116. 8 November 2025. https://doi.org/10.1234/x");
    }

    @Test
    void whatIsNotKnownIsNotSupplied() {
        Citation talk = new Citation(
                "speech",
                "conference abstract",
                List.of(),
                List.of(),
                "On treaties",
                "",
                "",
                "",
                "",
                "",
                Issued.UNKNOWN,
                "",
                "",
                "");

        assertThat(talk.full(Locale.ENGLISH)).isEqualTo("“On treaties.” [conference abstract]. n.d.");
        assertThat(talk.link()).isEmpty();
    }
}
