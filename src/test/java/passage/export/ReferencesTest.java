package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Dataset;
import passage.export.References.Reference;

@DisplayName("The five sources, written as each style has them; italics stand between asterisks")
class ReferencesTest {
    private static Dataset dataset;

    @BeforeAll
    static void readTheTimeline() {
        dataset = Shipped.dataset();
    }

    private static String set(String source, CitationStyle style, String language) {
        Reference reference = References.of(dataset, style, Locale.of(language)).all().stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .orElseThrow();
        return reference.runs().stream()
                .map(run -> run.italic() ? "*" + run.text() + "*" : run.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bakhshaliyeva-2026 | Bakhshaliyeva, G. (2026). Azerbaijan-Türkiye relations: A transition from shared historical heritage to strategic partnership and alliance. In Ş. Aktürk & A. Balcı (Eds.), *Azerbaijan and Türkiye in world politics* (pp. 127–133). Turkish Academy of Sciences Publications.
            ergun-2020         | Ergun, A. (2020, December). Special, exceptional, and privileged Azerbaijani-Turkish relations. *Baku Dialogues*.
            valiyev-2025       | Valiyev, O. (2025, November 8). Marking 5 years since Karabakh victory: Turkic resurgence in focus. *Daily Sabah*.
            sari-2026          | Sarı, B. (2026). The integration in the Turkic world through security community lenses. *bilig*, (116), 127–156. https://doi.org/10.12995/bilig.7399
            ots-abstract       | *From the Organization of Turkic States to the ideal of the Union of Turkic States: The strategic trajectory of Turkey-Azerbaijan relations* [Conference abstract]. (n.d.).
            """)
    void apa(String source, String expected) {
        assertThat(set(source, CitationStyle.APA, "en")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bakhshaliyeva-2026 | Bakhshaliyeva, Govhar. 2026. “Azerbaijan-Türkiye Relations: A Transition from Shared Historical Heritage to Strategic Partnership and Alliance.” In *Azerbaijan and Türkiye in World Politics*, edited by Ş. Aktürk and A. Balcı, 127–33. Turkish Academy of Sciences Publications.
            ergun-2020         | Ergun, Ayça. 2020. “Special, Exceptional, and Privileged Azerbaijani-Turkish Relations.” *Baku Dialogues*, December.
            valiyev-2025       | Valiyev, Orkhan. 2025. “Marking 5 Years since Karabakh Victory: Turkic Resurgence in Focus.” *Daily Sabah*, November 8.
            sari-2026          | Sarı, Buğra. 2026. “The Integration in the Turkic World through Security Community Lenses.” *bilig*, no. 116: 127–56. https://doi.org/10.12995/bilig.7399.
            ots-abstract       | “From the Organization of Turkic States to the Ideal of the Union of Turkic States: The Strategic Trajectory of Turkey-Azerbaijan Relations.” n.d. Conference abstract.
            """)
    void chicago(String source, String expected) {
        assertThat(set(source, CitationStyle.CHICAGO, "en")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bakhshaliyeva-2026 | Bakhshaliyeva, Govhar. “Azerbaijan-Türkiye Relations: A Transition from Shared Historical Heritage to Strategic Partnership and Alliance.” *Azerbaijan and Türkiye in World Politics*, edited by Ş. Aktürk and A. Balcı, Turkish Academy of Sciences Publications, 2026, pp. 127–33.
            ergun-2020         | Ergun, Ayça. “Special, Exceptional, and Privileged Azerbaijani-Turkish Relations.” *Baku Dialogues*, Dec. 2020.
            valiyev-2025       | Valiyev, Orkhan. “Marking 5 Years since Karabakh Victory: Turkic Resurgence in Focus.” *Daily Sabah*, 8 Nov. 2025.
            sari-2026          | Sarı, Buğra. “The Integration in the Turkic World through Security Community Lenses.” *bilig*, no. 116, 2026, pp. 127–56, https://doi.org/10.12995/bilig.7399.
            ots-abstract       | “From the Organization of Turkic States to the Ideal of the Union of Turkic States: The Strategic Trajectory of Turkey-Azerbaijan Relations.” Conference abstract.
            """)
    void mla(String source, String expected) {
        assertThat(set(source, CitationStyle.MLA, "en")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bakhshaliyeva-2026 | APA     | tr | Bakhshaliyeva, G. (2026). Azerbaijan-Türkiye relations: A transition from shared historical heritage to strategic partnership and alliance. Ş. Aktürk ve A. Balcı (Ed.), *Azerbaijan and Türkiye in world politics* içinde (ss. 127–133). Turkish Academy of Sciences Publications.
            bakhshaliyeva-2026 | APA     | az | Bakhshaliyeva, G. (2026). Azerbaijan-Türkiye relations: A transition from shared historical heritage to strategic partnership and alliance. Ş. Aktürk və A. Balcı (red.), *Azerbaijan and Türkiye in world politics* kitabında (s. 127–133). Turkish Academy of Sciences Publications.
            valiyev-2025       | APA     | tr | Valiyev, O. (2025, 8 Kasım). Marking 5 years since Karabakh victory: Turkic resurgence in focus. *Daily Sabah*.
            valiyev-2025       | MLA     | az | Valiyev, Orkhan. “Marking 5 Years since Karabakh Victory: Turkic Resurgence in Focus”. *Daily Sabah*, 8 noyabr 2025.
            ergun-2020         | CHICAGO | tr | Ergun, Ayça. 2020. “Special, Exceptional, and Privileged Azerbaijani-Turkish Relations”. *Baku Dialogues*, Aralık.
            ergun-2020         | CHICAGO | az | Ergun, Ayça. 2020. “Special, Exceptional, and Privileged Azerbaijani-Turkish Relations”. *Baku Dialogues*, dekabr.
            sari-2026          | MLA     | tr | Sarı, Buğra. “The Integration in the Turkic World through Security Community Lenses”. *bilig*, sy. 116, 2026, ss. 127–56, https://doi.org/10.12995/bilig.7399.
            ots-abstract       | APA     | az | *From the Organization of Turkic States to the ideal of the Union of Turkic States: The strategic trajectory of Turkey-Azerbaijan relations* [Conference abstract]. (tarixsiz).
            """)
    void theWordsBetweenAreInTheReadersLanguage(String source, CitationStyle style, String language, String expected) {
        assertThat(set(source, style, language)).isEqualTo(expected);
    }

    @Test
    void sourcesAreNumberedInTheirOrderAndLedTo() {
        List<Reference> all =
                References.of(dataset, CitationStyle.APA, Locale.ENGLISH).all();
        assertThat(all).extracting(Reference::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(all)
                .filteredOn(one -> one.source().equals("sari-2026"))
                .singleElement()
                .satisfies(one -> assertThat(one.link()).contains("https://doi.org/10.12995/bilig.7399"))
                .satisfies(one -> assertThat(one.language()).isEqualTo("en"))
                .satisfies(one -> assertThat(one.text()).contains("lenses. bilig, (116)"));
    }
}
