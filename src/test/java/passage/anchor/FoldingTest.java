package passage.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static passage.anchor.AnchorTests.exact;
import static passage.anchor.AnchorTests.find;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same quote, and what is not. In the tables ⏎ is a line break, ␣ a space, and U+xxxx spelled {@code <xxxx>}. */
class FoldingTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("A quote is exact through")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        hyphen at a line end                    | an excep-⏎tional year           | exceptional year        | excep-⏎tional year
        hyphen, trailing space                  | an excep-␣␣⏎tional year         | exceptional year        | excep-␣␣⏎tional year
        hyphen, empty line                      | an excep-⏎⏎tional year          | exceptional year        | excep-⏎⏎tional year
        hyphen, indented line                   | an excep-⏎␣tional year          | exceptional year        | excep-⏎␣tional year
        hyphen, carriage returns                | an excep-<000D>⏎tional year     | exceptional year        | excep-<000D>⏎tional year
        hyphen, new page                        | an excep-<000C>tional year      | exceptional year        | excep-<000C>tional year
        real hyphen at a line end               | the Azerbaijan-⏎Turkey pact     | Azerbaijan-Turkey       | Azerbaijan-⏎Turkey
        real hyphen, trailing space             | the Trans-␣⏎Anatolian line      | Trans-Anatolian         | Trans-␣⏎Anatolian
        two hyphens, one of each kind           | Baku-Tbili-⏎si-Ceyhan           | Baku-Tbilisi-Ceyhan     | Baku-Tbili-⏎si-Ceyhan
        hanging hyphen at a line end            | both pre-⏎and post-war          | pre- and post-war       | pre-⏎and post-war
        U+2010 at a line end                    | an excep<2010>⏎tional year      | exceptional year        | excep<2010>⏎tional year
        not-sign read for a hyphen              | an excep¬⏎tional year           | exceptional year        | excep¬⏎tional year
        hyphen in the quote too                 | an exceptional year             | excep-⏎tional year      | exceptional year
        years across a line end                 | in 2008-⏎2009. Then             | in 2008-2009            | in 2008-⏎2009
        soft hyphen                             | an excep<00AD>tional year       | exceptional year        | excep<00AD>tional year
        soft hyphen at a line end               | an excep<00AD>⏎tional year      | exceptional year        | excep<00AD>⏎tional year
        soft hyphen in the quote                | an exceptional year             | excep<00AD>tional year  | exceptional year
        characters without width                | an ex<200B>cep<2060>tional year | exceptional year        | ex<200B>cep<2060>tional year
        byte order mark in the middle           | an <FEFF>exceptional year       | an exceptional          | an <FEFF>exceptional
        ligatures                               | the o<FB03>ce of <FB01>nance    | office of finance       | o<FB03>ce of <FB01>nance
        ligature in the quote                   | the office                      | o<FB03>ce               | office
        ligature cut by the quote               | the o<FB03>ce                   | ice                     | <FB03>ce
        ellipsis                                | and so<2026> on                 | so... on                | so<2026> on
        curly double quotation marks            | the “one nation” motto          | "one nation" motto      | “one nation” motto
        low and angled quotation marks          | the „bir“ and «millət»          | "bir" and "millət"      | „bir“ and «millət»
        curly apostrophe                        | Turkey’s support                | Turkey's support        | Turkey’s support
        backtick and acute for apostrophes      | Turkey´s and Baku`s             | Turkey's and Baku's     | Turkey´s and Baku`s
        en dash                                 | in 1912–1913 only               | 1912-1913               | 1912–1913
        em dash                                 | the law—new—passed              | law-new-passed          | law—new—passed
        em dash at a line end                   | the law—⏎new                    | law—new                 | law—⏎new
        em dash at a line start                 | the law⏎—new                    | law—new                 | law⏎—new
        dash between spaces, at a line end      | Türkiye –⏎Italy                 | Türkiye - Italy         | Türkiye –⏎Italy
        two hyphens for a dash                  | the law--new                    | law—new                 | law--new
        minus sign                              | at <2212>5 degrees              | at -5 degrees           | at <2212>5 degrees
        no-break spaces                         | 7<00A0>February<202F>2007       | 7 February 2007         | 7<00A0>February<202F>2007
        repeated spaces and tabs                | Atatürk␣␣␣famously␣<0009>said   | Atatürk famously said   | Atatürk␣␣␣famously␣<0009>said
        line break for a space                  | Turkey⏎and⏎⏎Azerbaijan          | Turkey and Azerbaijan   | Turkey⏎and⏎⏎Azerbaijan
        spaces around the quote                 | Turkey and Azerbaijan           | ␣␣and␣⏎                 | and
        decomposed text                         | Cavus<0327>og<0306>lu came      | Cavuşoğlu came          | Cavus<0327>og<0306>lu came
        decomposed quote                        | Cavuşoğlu came                  | Cavus<0327>og<0306>lu   | Cavuşoğlu
        decomposed capital İ                    | I<0307>lham Aliyev              | İlham                   | I<0307>lham
        two spellings of Å                      | the <212B>land islands          | Åland                   | <212B>land
        asterisks of emphasis                   | the **military industry**, then | military industry, then | military industry**, then
        asterisk of a footnote                  | the treaty* was                 | the treaty was          | the treaty* was
        asterisks in the quote                  | the treaty was                  | the *treaty* was        | the treaty was
        backslash of Markdown                   | costing \\$ 422 million         | costing $ 422 million   | costing \\$ 422 million
        characters beyond U+FFFF                | read 𐰉𐰃𐰠𐰏𐰀 aloud          | 𐰉𐰃𐰠𐰏𐰀             | 𐰉𐰃𐰠𐰏𐰀
        dash at the end of the quote            | pre- and post-war               | pre-                    | pre-
        dash at the start of the quote          | in mid-century Baku             | -century Baku           | -century Baku
        """)
    void isExactThrough(String name, String text, String quote, String found) {
        assertThat(exact(raw(text), raw(quote))).isEqualTo(raw(found));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A quote is not exact across")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        case                             | The gates stay shut        | the gates
        dotless and dotted i             | Buğra Sarı wrote           | Buğra Sari
        dotted and dotless capital       | İlham Aliyev spoke         | Ilham Aliyev
        s with and without cedilla       | the Şuşa road              | the Susa road
        g with and without breve         | President Erdoğan          | President Erdogan
        a with and without circumflex    | hâline gelmiştir           | haline gelmiştir
        e and schwa                      | in Gəncə then              | in Gence then
        an accent cut off                | Cavus<0327> came           | Cavus
        half of a surrogate pair         | a 𐰉 b                     | <D803>
        a word and its parts             | well equipped              | wellequipped
        a space lost                     | oneword                    | one word
        hyphen and space                 | long term                  | long-term
        hyphen and nothing, in one line  | a co-operation             | a cooperation
        single and double quotation mark | the ‘motto’ here           | "motto"
        digits                           | in 1918 it                 | in 1981 it
        a dash that is not there         | before the war             | before-
        """)
    void isNotExactAcross(String name, String text, String quote) {
        assertThat(find(raw(text), raw(quote))).isNotInstanceOf(Anchoring.Exact.class);
    }

    /** Spells out what the tables cannot hold. */
    static String raw(String cell) {
        StringBuilder raw = new StringBuilder();
        String spaced = cell.replace('⏎', '\n').replace('␣', ' ');
        for (int i = 0; i < spaced.length(); i++) {
            if (spaced.charAt(i) == '<') {
                raw.append((char) Integer.parseInt(spaced.substring(i + 1, i + 5), 16));
                i += 5;
            } else {
                raw.append(spaced.charAt(i));
            }
        }
        return raw.toString();
    }
}
