package passage.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.Passage;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.layout.Grouping;
import passage.layout.Theme;
import passage.paint.FontMetrics;

@DisplayName("The page for browsers, read by a parser")
class PageWriterTest {
    private static final PageWriter WRITER = new PageWriter(new FontMetrics());
    private static Dataset dataset;
    private static Document page;

    @BeforeAll
    static void writeTheWholeTimeline() throws PassageException, IOException {
        dataset = Shipped.dataset();
        page = page(ExportRequest.whole(Locale.ENGLISH).withSources(CitationStyle.APA));
    }

    private static String html(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(Content.of(dataset, List.of(), request), request, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document page(ExportRequest request) throws IOException {
        return Jsoup.parse(html(request));
    }

    @Test
    void everyEventHasAnEntryWithAllItsPassages() {
        for (Event event : dataset.events()) {
            Element entry = page.expectFirst("#entry-" + event.id());
            assertThat(entry.select("h3").text()).isEqualTo(event.title().en());
            assertThat(entry.select(".passage").eachAttr("data-passage"))
                    .containsExactlyElementsOf(
                            event.passages().stream().map(Passage::id).toList());
            assertThat(entry.select(".passage > q").eachText())
                    .containsExactlyElementsOf(event.passages().stream()
                            .map(passage -> passage.quote().exact())
                            .toList());
        }
        assertThat(page.select(".entry")).hasSameSizeAs(dataset.events());
    }

    @Test
    void entriesStandInTheOrderOfTime() {
        List<Long> firstDays = page.select(".entry").eachAttr("id").stream()
                .map(id -> dataset.event(id.substring("entry-".length())).orElseThrow())
                .map(event -> event.date().range().first())
                .toList();
        assertThat(firstDays).isSorted();
    }

    @Test
    void aPassageTellsItsSourceItsPlaceItsDateAndTheWordsForIt() {
        Element passage = page.expectFirst("[data-passage=sco-founded.sari-2026]");
        assertThat(passage.select(".place").text())
                .startsWith("Sarı 2026 [4], section ")
                .contains("paragraph ");
        assertThat(passage.select(".place a").attr("href")).isEqualTo("#reference-4");
        assertThat(passage.select(".dated").text()).isEqualTo("1996 · stated · in 1996");
        assertThat(passage.select("q").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void whatIsOursIsMarkedAsOurs() {
        assertThat(page.select("#entry-sco-founded .ours h4").text())
                .contains("Editor’s note")
                .contains("ours");
        assertThat(page.select("#entry-shusha-declaration .dispute h4").text()).startsWith("The sources ");
    }

    @Test
    void nothingIsAskedForElsewhere() throws IOException {
        assertThat(page.select("[src], link, base, iframe, object, embed, form[action], [srcset], [style*=url]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(link -> link.startsWith("#") || link.startsWith("https://"));
        String css = String.join(
                "\n", page.select("style").stream().map(Element::data).toList());
        assertThat(css + page.select("svg style").eachText()).doesNotContain("@import");
        assertThat(html(ExportRequest.whole(Locale.ENGLISH))
                        .replace("url(data:", "")
                        .replace("url(#", ""))
                .doesNotContain("url(");
    }

    @Test
    void onlyItsOwnScriptMayRun() throws Exception {
        Elements scripts = page.select("script");
        assertThat(scripts).hasSize(1);
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(scripts.getFirst().data().getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "';");
    }

    @Test
    void idsAreUniqueAndEveryWayLeadsSomewhere() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(way -> ids.contains(way.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
        assertThat(page.select("[for], [aria-controls]"))
                .allMatch(one -> ids.contains(one.hasAttr("for") ? one.attr("for") : one.attr("aria-controls")));
    }

    @Test
    void anEventInThePictureLeadsToItsEntry() {
        assertThat(page.select("svg a[data-event=treaty-of-kars]").eachAttr("href"))
                .isNotEmpty()
                .containsOnly("#entry-treaty-of-kars");
        assertThat(page.select("svg [data-event]"))
                .isNotEmpty()
                .allMatch(mark -> mark.attr("href").equals("#entry-" + mark.attr("data-event")));
    }

    @ParameterizedTest
    @EnumSource
    void aClusterLeadsToAnEventOfItsLaneAndTime(Grouping grouping) throws IOException {
        Elements clusters = page(ExportRequest.whole(Locale.ENGLISH)
                        .by(grouping)
                        .at(new PictureSize(700, 400, 1)))
                .select("svg [data-count]");
        assertThat(clusters).isNotEmpty().allSatisfy(cluster -> {
            Event event = dataset.event(cluster.attr("href").substring("#entry-".length()))
                    .orElseThrow();
            assertThat(event.date().range().first()).isLessThan(Long.parseLong(cluster.attr("data-last-day")));
            assertThat(event.date().range().end()).isGreaterThan(Long.parseLong(cluster.attr("data-first-day")));
        });
    }

    @Test
    void referencesHaveItalicsAndLinks() {
        assertThat(page.select("#reference-4 i").eachText()).containsExactly("bilig");
        assertThat(page.select("#reference-4 a").eachAttr("href"))
                .containsExactly("https://doi.org/10.12995/bilig.7399");
        assertThat(page.select("#reference-4").text()).endsWith("127–156. https://doi.org/10.12995/bilig.7399");
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(page.documentType()).hasToString("<!doctype html>");
        assertThat(page.title())
                .isEqualTo(page.select("h1").text())
                .isEqualTo(dataset.title().en());
        assertThat(page.select("meta[name=description]").attr("content")).contains("137 events");
        assertThat(page.select("meta[name=DC.source]")).hasSize(5);
        assertThat(page.select("meta[name~=date|created|generator]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az"})
    void itIsInTheLanguageAskedFor(String language) throws IOException {
        Locale locale = Locale.of(language);
        Document other = page(ExportRequest.whole(locale));
        assertThat(other.expectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(other.select("#entry-shusha-declaration h3").text())
                .isEqualTo(dataset.event("shusha-declaration")
                        .orElseThrow()
                        .title()
                        .in(locale));
        assertThat(other.select("#found").attr("data-found")).contains("{0}").contains("{1}");
    }

    @Test
    void forTheScreenThereIsAPictureForDarkOnesToo() throws IOException {
        assertThat(page.select(".picture > .light > svg, .picture > .dark > svg"))
                .hasSize(2);
        Document print = page(ExportRequest.whole(Locale.ENGLISH).in(Theme.PRINT));
        assertThat(print.select(".picture > .both > svg")).hasSize(1);
        assertThat(print.select("svg")).hasSize(1);
    }

    @Test
    void aRangeWithoutEventsSaysSo() throws IOException, EdtfSyntaxException {
        Document empty = page(ExportRequest.whole(Locale.ENGLISH).of(new Scope.Range(EdtfDate.parse("1500"))));
        assertThat(empty.select(".entry")).isEmpty();
        assertThat(empty.expectFirst("#none").hasAttr("hidden")).isFalse();
        assertThat(page.expectFirst("#none").hasAttr("hidden")).isTrue();
    }

    @Test
    void theBytesDoNotDependOnTheMachine() throws IOException {
        String expected = html(ExportRequest.whole(Locale.of("az")));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(html(ExportRequest.whole(Locale.of("az")))).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
