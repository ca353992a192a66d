package passage.original.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passage.dataset.PassageException;
import passage.dataset.Progress;

@DisplayName("A page of the web is read as a browser sets it, without what stands around it")
class MarkupTest {
    @TempDir
    private Path temporary;

    private String read(String page, Charset charset) throws IOException, PassageException {
        Path file = Files.write(temporary.resolve("page"), page.getBytes(charset));
        assertThat(FormatDetector.of(file)).isEqualTo(Format.HTML);
        return new HtmlReader(Limits.STANDARD)
                .read(file, Watch.start(Progress.NONE, Limits.STANDARD.time()))
                .text()
                .text();
    }

    private String read(String body) throws IOException, PassageException {
        return read(
                "<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>No</title></head><body>" + body,
                Charset.forName("UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <meta charset=utf-8>",
        "UTF-8, <meta charset=windows-1254>",
        "UTF-8, ''",
        "windows-1254, <meta charset=windows-1254>",
        "windows-1254, '<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-9\">'",
        "windows-1254, ''",
        "UTF-16LE, ''",
        "UTF-16BE, <meta charset=utf-8>"
    })
    void turkishIsReadInWhateverCharset(String charset, String said) throws IOException, PassageException {
        String page =
                "<html><head>" + said + "</head><body><p>Şuşa ile İstanbul'un ağaçları çok ışıklı</p></body></html>";

        assertThat(read(page, Charset.forName(charset))).isEqualTo("Şuşa ile İstanbul'un ağaçları çok ışıklı");
    }

    @Test
    void blocksAreParagraphsAndBreaksAreLines() throws IOException, PassageException {
        assertThat(read("<div><h1>Head</h1>\n<p>One  <b>w</b>ord\n more<br>and&nbsp;less</p><p>Two</p>"
                        + "<table><tr><td>a</td><td>b</td></tr></table></div>"))
                .isEqualTo("Head\n\nOne word more\nand\u00A0less\n\nTwo\n\na b");
    }

    @Test
    void marksOfNotesAreLeftOutAndPowersStay() throws IOException, PassageException {
        assertThat(
                        read(
                                "<p>Said<sup><a href='#n1'>1</a></sup> of 5 km<sup>2</sup>, often<a href='#cite-2'><sup>[2]</sup></a>."))
                .isEqualTo("Said of 5 km2, often.");
    }

    @Test
    void scriptsAreNeitherRunNorRead() throws IOException, PassageException {
        assertThat(read("<p onclick='x()'>Words</p><script>document.body.innerHTML = 'Changed'</script>"
                        + "<noscript>Off</noscript><template><p>Later</p></template><!-- <p>Hidden</p> -->"
                        + "<svg><text>Drawn</text></svg><p hidden>Not shown</p>"))
                .isEqualTo("Words");
    }

    @Test
    void theArticleIsTakenWhateverTheClassesOfThePage() throws IOException, PassageException {
        String words =
                "It was a long treaty, and many had a hand in it. ".repeat(20).strip();

        assertThat(read("<div class='sidebar-left related'><header>Top</header><main><p>" + words + "</p></main></div>"
                        + "<div class='comments'><p>I disagree.</p></div>"
                        + "<ul><li><a href=a>A</a><li><a href=b>B</a><li><a href=c>C</a></ul>"))
                .isEqualTo(words);
    }

    @Test
    void aPageThatIsOneFormIsRead() throws IOException, PassageException {
        String words =
                "It was a long treaty, and many had a hand in it. ".repeat(9).strip();

        assertThat(read("<form action='/'><p>" + words + "</p><form><button>Send</button></form></form>"))
                .isEqualTo(words);
    }

    @Test
    void aListOfLinksWithinWordsOfTheirOwnStays() throws IOException, PassageException {
        assertThat(read("<p>Sources</p><ol><li>Kaya, A long title of a book, Ankara 2020. <a href=1>doi</a>"
                        + "<li>Demir, Another title of a book, Baku 2021. <a href=2>doi</a>"
                        + "<li>Ak, A third title of a book, Ankara 2022. <a href=3>doi</a></ol>"))
                .contains("Another title");
    }

    @Test
    void aPageDeeplyNestedIsRead() throws IOException, PassageException {
        assertThat(read("<div><span>".repeat(20_000) + "Words")).isEqualTo("Words");
    }
}
