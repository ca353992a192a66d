package passage.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Citation;
import passage.dataset.Citation.Contributor;
import passage.dataset.Citation.Issued;

@DisplayName("A citation is set as its style asks, whatever is known of it")
class CitationSetterTest {
    private static final Contributor KAYA = new Contributor("Kaya", "Ayşe Nur");
    private static final Contributor BALCI = new Contributor("Balcı", "Jean-Paul");
    private static final Contributor BODY = new Contributor("Institute of History", "");
    private static final CitationSetter APA = new Apa(Locale.ENGLISH);
    private static final CitationSetter CHICAGO = new Chicago(Locale.ENGLISH);
    private static final CitationSetter MLA = new Mla(Locale.ENGLISH);

    private static Citation article(String title, Issued issued, String page, Contributor... authors) {
        return new Citation(
                "article-journal",
                "",
                List.of(authors),
                List.of(),
                title,
                "Journal of Treaties",
                "3",
                "2",
                "A Press",
                "",
                issued,
                page,
                "",
                "",
                "en");
    }

    private static Citation alone(String type, String title, String publisher, Contributor... authors) {
        return new Citation(
                type,
                "",
                List.of(authors),
                List.of(),
                title,
                "",
                "",
                "",
                publisher,
                "Ankara",
                new Issued(2020, 5, 0),
                "",
                "",
                "",
                "en");
    }

    @Test
    void anArticleHasVolumeIssueAndPages() {
        Citation article = article("On treaties", new Issued(2020, 5, 0), "103-104", KAYA, BALCI);
        assertThat(APA.set(article).plain())
                .isEqualTo("Kaya, A. N., & Balcı, J.-P. (2020). On treaties. Journal of Treaties, 3(2), 103–104.");
        assertThat(CHICAGO.set(article).plain())
                .isEqualTo("Kaya, Ayşe Nur, and Jean-Paul Balcı. 2020. “On Treaties.”"
                        + " Journal of Treaties 3, no. 2 (May): 103–4.");
        assertThat(MLA.set(article).plain())
                .isEqualTo("Kaya, Ayşe Nur, and Jean-Paul Balcı. “On Treaties.”"
                        + " Journal of Treaties, vol. 3, no. 2, May 2020, pp. 103–04.");
    }

    @Test
    void aBookIsInItalicsAndNamesItsPublisher() {
        Citation book = alone("book", "On treaties", "A Press", BODY);
        assertThat(APA.set(book).plain()).isEqualTo("Institute of History. (2020). On treaties. A Press.");
        assertThat(CHICAGO.set(book).plain()).isEqualTo("Institute of History. 2020. On Treaties. Ankara: A Press.");
        assertThat(MLA.set(book).plain()).isEqualTo("Institute of History. On Treaties. A Press, May 2020.");
        assertThat(Stream.of(APA, CHICAGO, MLA).map(style -> style.set(book)))
                .allMatch(set -> set.runs().stream()
                        .anyMatch(run -> run.italic() && run.text().equalsIgnoreCase("On treaties")));
    }

    @Test
    void manyAuthorsAreNotAllNamed() {
        Contributor[] crowd = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> new Contributor("N" + i, "A."))
                .toArray(Contributor[]::new);
        Citation article = article("On treaties", new Issued(2020, 0, 0), "", crowd);
        assertThat(APA.set(article).plain())
                .contains("N19, A., . . . N21, A. (2020)")
                .doesNotContain("N20");
        assertThat(CHICAGO.set(article).plain())
                .contains(", A. N7, et al. 2020")
                .doesNotContain("N8");
        assertThat(MLA.set(article).plain()).startsWith("N1, A., et al. “").doesNotContain("N2");
    }

    @Test
    void aQuestionNeedsNoFullStopAndQuotesWithinQuotesAreSingle() {
        Citation article = article("What is “peace”?", Issued.UNKNOWN, "", KAYA);
        assertThat(APA.set(article).plain()).contains("(n.d.). What is “peace”? Journal");
        assertThat(CHICAGO.set(article).plain()).contains("n.d. “What Is ‘Peace’?” Journal");
        assertThat(MLA.set(article).plain()).contains("“What Is ‘Peace’?” Journal of Treaties, vol. 3, no. 2.");
    }

    @Test
    void aTitleInAnotherLanguageKeepsItsSmallLetters() {
        Citation speech = new Citation(
                "speech",
                "",
                List.of(),
                List.of(),
                "Antlaşmalar ve barış",
                "",
                "",
                "",
                "",
                "",
                Issued.UNKNOWN,
                "",
                "",
                "",
                "tr");
        assertThat(MLA.set(speech).plain()).isEqualTo("“Antlaşmalar ve barış.”");
    }

    @Test
    void lettersOfTheDataCannotSwitchItalics() {
        Citation article = article("On \uE000treaties\uE001", Issued.UNKNOWN, "", KAYA);
        assertThat(APA.set(article).runs())
                .filteredOn(ReferenceText.Run::italic)
                .extracting(ReferenceText.Run::text)
                .containsExactly("Journal of Treaties", "3");
    }

    @ParameterizedTest
    @CsvSource({
        "127-133, 127–33, 127–33", "101-108, 101–8, 101–08", "100-104, 100–104, 100–04", "96-117, 96–117, 96–117",
        "71-72, 71–72, 71–72", "395-401, 395–401, 395–401", "1103-1123, 1103–23, 1103–23", "12, 12, 12",
        "'8, 10-12', '8, 10–12', '8, 10–12'"
    })
    void pagesAreShortened(String pages, String chicago, String mla) {
        assertThat(PageRange.shortened(pages, true)).isEqualTo(chicago);
        assertThat(PageRange.shortened(pages, false)).isEqualTo(mla);
    }

    @ParameterizedTest
    @CsvSource({
        "a treaty of the powers, A Treaty of the Powers", "what it stands for, What It Stands For",
        "peace: a history, Peace: A History", "the post-war treaty, The Post-War Treaty"
    })
    void capitalsOfTitles(String title, String expected) {
        assertThat(TitleCase.of(title, "en")).isEqualTo(expected);
    }
}
