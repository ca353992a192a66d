package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.Dataset;
import passage.dataset.EventFilter;
import passage.dataset.Progress;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

@DisplayName("The events as a table for spreadsheets")
class EventTableTest {
    private static Dataset dataset;

    @BeforeAll
    static void readTheTimeline() {
        dataset = Shipped.dataset();
    }

    private static String table(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventTable.write(Content.of(dataset, List.of(), request), request, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithTheMarkOfUtf8AndAHeadingForEachColumn() throws IOException {
        assertThat(table(ExportRequest.whole(Locale.ENGLISH)))
                .startsWith(
                        "\uFEFFid,date (EDTF),first day,last day,date in words,how sure,title,summary,editor’s note,"
                                + "category,importance (1–5),people,places,sources,passages,disagreements\r\n");
    }

    @Test
    void hasARowForEachEventInTheOrderOfTime() throws IOException {
        List<String> rows = table(ExportRequest.whole(Locale.ENGLISH)).lines().toList();
        assertThat(rows).hasSize(dataset.events().size() + 1);
        assertThat(rows.get(1))
                .startsWith("treaty-of-karlowitz,1699,1699-01-01,1699-12-31,1699,year,Treaty of Karlowitz,");
    }

    @Test
    void isInTheLanguageAskedFor() throws IOException {
        assertThat(table(ExportRequest.whole(Locale.of("tr"))))
                .contains("kimlik,tarih (EDTF)", "Küçük Kaynarca Antlaşması", "Antlaşmalar");
        assertThat(table(ExportRequest.whole(Locale.of("az")))).contains("Şuşa Bəyannaməsi", "15 iyun 2021");
    }

    @Test
    void holdsWhatIsInTheRangeAndTheFilter() throws IOException, EdtfSyntaxException {
        EventFilter treaties = new EventFilter(Set.of("treaty"), Set.of(), 1);
        Scope early = new Scope.Range(EdtfDate.parse("1600/1800"));
        assertThat(table(ExportRequest.whole(Locale.ENGLISH).of(treaties).of(early))
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(row -> row.contains("Treat") && row.contains(",17") | row.contains(",1699"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            plain,   plain
            `a,b`,   `"a,b"`
            say "x", `"say ""x\"""`
            =1+1,    '=1+1
            -0043,   '-0043
            @x,      '@x
            +x,      '+x
            a=b,     a=b
            """)
    void cellsAreQuotedAndFormulasDisarmed(String words, String cell) {
        assertThat(Csv.row(List.of(words))).isEqualTo(cell + "\r\n");
    }

    @Test
    void aLineWithinACellIsQuoted() {
        assertThat(Csv.row(List.of("a\nb", "", "c"))).isEqualTo("\"a\nb\",,c\r\n");
    }
}
