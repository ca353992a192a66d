package passage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.LocalizedText;
import passage.dataset.Progress;
import passage.export.Shipped;

@DisplayName("However it is spelled, what is meant comes first")
class SpellingTableTest {
    private static final SearchIndex INDEX = SearchIndex.of(Shipped.dataset(), Shipped.lessons(), Progress.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            karlofca                | treaty-of-karlowitz
            Karlofça                | treaty-of-karlowitz
            karlowitz               | treaty-of-karlowitz
            karlwitz                | treaty-of-karlowitz
            karlovitsa              | treaty-of-karlowitz
            susa                    | shusha-declaration
            shusha                  | shusha-declaration
            Şuşa                    | shusha-declaration
            ŞUŞA                    | shusha-declaration
            shusa                   | shusha-declaration
            suhsha                  | shusha-declaration
            shushi                  | shusha-2020
            susanin salinmasi       | shusha-founded
            Şuşa’nın kuruluşu       | shusha-founded
            susa beyannamesi        | shusha-declaration
            kucuk kaynarca          | treaty-of-kucuk-kaynarca
            Küçük Kaynarca          | treaty-of-kucuk-kaynarca
            KÜÇÜK KAYNARCA          | treaty-of-kucuk-kaynarca
            kicik qaynarca          | treaty-of-kucuk-kaynarca
            kuchuk kainarji         | treaty-of-kucuk-kaynarca
            turkmencay              | treaty-of-turkmenchay
            türkmənçay              | treaty-of-turkmenchay
            turkmanchay             | treaty-of-turkmenchay
            gulustan müqavilesi     | treaty-of-gulistan
            golestan                | treaty-of-gulistan
            erdogan                 | erdogan-april-2009
            ERDOĞAN                 | erdogan-april-2009
            erdğan                  | erdogan-april-2009
            ərdoğan şuşada          | erdogan-in-shusha
            erdogan susa            | erdogan-in-shusha
            heydər                  | heydar-aliyev-returns
            heyder                  | heydar-aliyev-returns
            haydar aliyev           | heydar-aliyev-returns
            heyder eliyev qayidisi  | heydar-aliyev-returns
            azerbaycan              | adr-proclaimed
            Azərbaycan              | adr-proclaimed
            azerbaijan              | adr-proclaimed
            Türkiyə                 | recognition-1991
            TÜRKİYE                 | recognition-1991
            turkey                  | recognition-1991
            qarabag                 | first-karabakh-war
            karabag                 | first-karabakh-war
            karabakh                | first-karabakh-war
            ikinci karabag savasi   | second-karabakh-war
            ikinci qarabağ          | second-karabakh-war
            44 day war              | second-karabakh-war
            naxcivan                | nakhchivan-agreement
            nahcivan                | nakhchivan-agreement
            surix                   | zurich-protocols
            zurih protokolleri      | zurich-protocols
            İSTANBUL                | istanbul-declaration-2010
            ıstanbul bildirisi      | istanbul-declaration-2010
            BAKI 1918               | baku-1918
            canakkale               | canakkale-campaign
            çanaqqala               | canakkale-campaign
            gallipoli               | canakkale-campaign
            sahdeniz                | shah-deniz-gas
            şah deniz               | shah-deniz-gas
            zengezur                | zangezur-corridor
            syunik                  | zangezur-corridor
            ots                     | ots-renamed
            TDT                     | ots-renamed
            turkic council          | turkic-council
            ogrenci                 | great-student-project
            zəlzələ                 | earthquake-2023
            independance            | independence-restored
            "bir millet iki devlet" | one-nation-two-states
            one nation              | one-nation-two-states
            1918                    | adr-proclaimed
            18 October 1991         | independence-restored
            18 ekim 1991            | independence-restored
            18 oktyabr 1991         | independence-restored
            1991-10-18              | independence-restored
            18.10.1991              | independence-restored
            9 kasım 1991            | recognition-1991
            nov 1991                | recognition-1991
            recognition to alliance | from-recognition-to-alliance
            """)
    void itIsFoundFirstInEveryLanguageOfTheWindow(String typed, String id) {
        for (String language : LocalizedText.LANGUAGES) {
            List<String> found = INDEX.find(Query.of(typed), Locale.of(language), 3, Progress.NONE)
                    .all()
                    .map(Hit::id)
                    .toList();

            assertThat(found).as(language).first().isEqualTo(id);
        }
    }
}
