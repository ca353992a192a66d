package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Citation;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.LocalizedText;
import passage.dataset.Progress;
import passage.dataset.SampleEvents;
import passage.dataset.Source;
import passage.dataset.Timeline;
import passage.paint.FontMetrics;

@DisplayName("What a data file says stays words, whatever it says")
class HostileContentTest {
    private static final String ATTACK =
            "</script></title></style></svg><img src=x onerror=alert(1)>\"'><script>alert(2)</script>";

    private static Dataset dataset(String title, String id, String url) {
        Event event = SampleEvents.event(id, title, "2021", "a \"b\" <c>", 5, "s");
        Citation citation = new Citation(
                "webpage",
                title,
                List.of(),
                List.of(),
                title,
                "",
                "",
                "",
                "",
                "",
                Citation.Issued.UNKNOWN,
                "",
                "",
                url,
                "en\"><b>");
        Source source = new Source(
                "s",
                LocalizedText.of(title),
                "S",
                Source.Kind.ESSAY,
                citation,
                LocalizedText.EMPTY,
                List.of(),
                List.of());
        return Dataset.of(Path.of("."), Timeline.EMPTY, List.of(event), List.of(source), List.of());
    }

    private static String written(DocumentWriter writer, Dataset dataset) throws IOException {
        ExportRequest request = ExportRequest.whole(Locale.ENGLISH).titled("</title>" + ATTACK);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Content.of(dataset, List.of(), request), request, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document page(Dataset dataset) throws IOException {
        return Jsoup.parse(written(new PageWriter(new FontMetrics())::write, dataset));
    }

    @Test
    void aTitleThatIsMarkupIsInert() throws IOException {
        Document page = page(dataset(ATTACK, "e", "https://example.org/?a=\"><b>"));
        assertThat(page.select("img, b:not(.fact b), [onerror]")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.expectFirst("#entry-e h3").text()).isEqualTo(ATTACK);
        assertThat(page.title()).isEqualTo("</title>" + ATTACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x.org"
            })
    void onlyAddressesOfTheWebAreLinks(String url) throws IOException {
        Document page = page(dataset("Title", "e", url));
        assertThat(page.select("#reference-1 a")).isEmpty();
        assertThat(page.select("#reference-1").text()).contains(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "x\"y", "ə", "#", "%41"})
    void anIdThatNoAddressCanHoldIsReplaced(String id) throws IOException {
        Document page = page(dataset("Title", id, ""));
        String own = page.expectFirst(".entry").id();
        assertThat(own).matches("[a-z0-9_]+");
        assertThat(page.select("svg a[data-event]").eachAttr("href"))
                .isNotEmpty()
                .containsOnly("#" + own);
    }

    @Test
    void charactersThatNoPageMayHoldAreDropped() throws IOException {
        Document page = page(dataset("a\u0000b\u001Bc\uD800d", "e", ""));
        assertThat(page.expectFirst("#entry-e h3").text()).isEqualTo("abcd");
    }

    @Test
    void aTableHasNoFormulas() throws IOException {
        String csv = written(EventTable::write, dataset("=HYPERLINK(\"https://example.org\",\"x\")", "e", ""));
        assertThat(csv).contains(",\"'=HYPERLINK(\"\"https://example.org\"\",\"\"x\"\")\",");
    }
}
