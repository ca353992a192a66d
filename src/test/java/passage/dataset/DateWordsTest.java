package passage.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.anchor.TextQuoteSelector;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

@DisplayName("A date stands in its wording")
class DateWordsTest {
    private static int missing(String edtf, String wording) throws EdtfSyntaxException {
        Findings findings = new Findings("events.json");
        Passage passage = new Passage(
                "p",
                "e",
                "s",
                "p1",
                TextQuoteSelector.of("it"),
                Optional.empty(),
                Optional.of(EdtfDate.parse(edtf)),
                Basis.STATED,
                Optional.of(wording),
                Optional.empty());
        new StatedDateCheck(findings).check(passage, "/events/0/passages/0");
        List<Problem> problems = findings.unlocated();
        return problems.size();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1699                  | treaties of Karlowitz (1699)
            1918-09-15            | on September 15, 1918
            1918-09-15            | 15 Eylül 1918’de
            1918-09-15            | 15 sentyabr 1918-ci ildə
            1918-09-15            | 15.09.1918
            1918-09-15            | 1918-09-15
            1918-09-15            | 9/15/1918
            1992-05               | MAYIS 1992
            1920-08               | Ağustos 1920
            1994-02-08/1994-02-11 | from 8 to 11 February 1994
            2009-10-02/2009-10-03 | Oct. 2-3, 2009
            1918/1920             | in 1918–20
            1912/1913             | 1912-1913
            199X                  | in the 1990s
            199X                  | 90’lı yıllarda
            19XX                  | the twentieth century
            19XX                  | 20. yüzyılda
            19XX                  | XX əsrin
            20XX                  | in the twenty-first century
            2020-23               | autumn of 2020
            2020-23               | 2020 sonbaharında
            1991/..               | since 1991
            1920~                 | about 1920
            -0043                 | in 44 BC
            1918-XX-28            | 28th, 1918
            """)
    void whereEveryPartIsThere(String edtf, String wording) throws EdtfSyntaxException {
        assertThat(missing(edtf, wording)).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1699                  | in 16990
            1699                  | that year
            1918-09-15            | September 1918
            1918-09-15            | 15 September
            1918-09-15            | 15 October 1918
            2020-10-10            | the 10th, 2020
            1994-02-08/1994-02-11 | 8 February 1994
            1918/1920             | 1918
            1918/1920             | 1818–20
            199X                  | the 1980s
            19XX                  | the nineteenth century
            2020-23               | in 2020
            """)
    void whereAPartIsNot(String edtf, String wording) throws EdtfSyntaxException {
        assertThat(missing(edtf, wording)).isPositive();
    }
}
