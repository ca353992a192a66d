package passage.original.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import passage.anchor.TextRange;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.typeset.DocxSetter;
import passage.original.typeset.EpubSetter;

@DisplayName("DOCX and EPUB are read for what they say, and for nothing outside of them")
class PackedFormatsTest {
    private static final String BODY = "<w:body>%s</w:body>";
    private static final String PARAGRAPH = "<w:p>%s</w:p>";

    @TempDir
    private Path temporary;

    private Path file() {
        return temporary.resolve("a.file");
    }

    private Extract read(FormatReader reader) throws IOException, PassageException {
        return reader.read(file(), Watch.start(Progress.NONE, Limits.STANDARD.time()));
    }

    private String word(String content) throws IOException, PassageException {
        DocxSetter.packed(
                        DocxSetter.document("document", BODY.formatted(content)), DocxSetter.document("footnotes", ""))
                .to(file());
        return read(new DocxReader(Limits.STANDARD)).text().text();
    }

    @Test
    void tabsBreaksAndHyphensOfWordAreCharacters() throws IOException, PassageException {
        assertThat(word(PARAGRAPH.formatted("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>author</w:t><w:tab/><w:t>of</w:t>"
                        + "<w:br/><w:t>two</w:t><w:softHyphen/><w:t>fold</w:t><w:sym w:char=\"00A7\"/>"
                        + "<w:sym w:char=\"F0B7\"/></w:r>")))
                .isEqualTo("co\u2011author\tof\ntwo\u00ADfold§");
    }

    @Test
    void cellsOfATableAreParagraphs() throws IOException, PassageException {
        String cell = "<w:tc><w:p>" + DocxSetter.run("cell") + "</w:p></w:tc>";

        assertThat(word("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>")).isEqualTo("cell\n\ncell");
    }

    @Test
    void whatWasMovedStandsOnce() throws IOException, PassageException {
        assertThat(word(PARAGRAPH.formatted("<w:moveFrom>" + DocxSetter.run("Moved") + "</w:moveFrom>")
                        + PARAGRAPH.formatted("<w:moveTo>" + DocxSetter.run("Moved") + "</w:moveTo>")
                        + PARAGRAPH.formatted("<w:ins>" + DocxSetter.run("Put in") + "</w:ins>")))
                .isEqualTo("Moved\n\nPut in");
    }

    @Test
    void aLongTextMayBeFullOfEntities() throws IOException, PassageException {
        assertThat(word(PARAGRAPH.formatted("<w:r><w:t>" + "&amp;&#351;".repeat(200_000) + "</w:t></w:r>")))
                .hasSize(400_000)
                .startsWith("&ş");
    }

    @Test
    void noEntityLeadsOutOfADocument() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "Secret words");
        String document =
                DocxSetter.document("document", BODY.formatted(PARAGRAPH.formatted("<w:r><w:t>&x;</w:t></w:r>")));
        String typed = document.replaceFirst("\n", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>");
        DocxSetter.packed(typed, DocxSetter.document("footnotes", "")).to(file());

        assertThatThrownBy(() -> read(new DocxReader(Limits.STANDARD)))
                .isInstanceOfSatisfying(
                        PassageException.class,
                        e -> assertThat(e.getLocalizedMessage(Locale.ENGLISH)).contains("is damaged"));
    }

    @Test
    void aLaughOfABillionEntitiesIsRefused() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            type.append("<!ENTITY x%d \"&x%d;&x%d;\">".formatted(i, i - 1, i - 1));
        }
        String document =
                DocxSetter.document("document", BODY.formatted(PARAGRAPH.formatted("<w:r><w:t>&x39;</w:t></w:r>")));
        DocxSetter.packed(
                        document.replaceFirst("\n", type.append("]>").toString()), DocxSetter.document("footnotes", ""))
                .to(file());

        assertThatThrownBy(() -> read(new DocxReader(Limits.STANDARD))).isInstanceOf(PassageException.class);
    }

    private Extract book(String items, String spine, String... parts) throws IOException, PassageException {
        var book = EpubSetter.empty().with("OEBPS/book.opf", EpubSetter.opf(items, spine));
        for (int i = 0; i < parts.length; i += 2) {
            book.with(parts[i], parts[i + 1]);
        }
        book.to(file());
        return read(new EpubReader(Limits.STANDARD));
    }

    private static String item(String id, String href, String properties) {
        return "<item id=\"%s\" href=\"%s\" properties=\"%s\" media-type=\"application/xhtml+xml\"/>"
                .formatted(id, href, properties);
    }

    @Test
    void noEntityLeadsOutOfABook() throws IOException, PassageException {
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "Secret words");
        Extract extract = book(
                item("a", "a.xhtml", ""),
                "<itemref idref=\"a\"/>",
                "OEBPS/a.xhtml",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><html><body><p>Open &x; &ccedil;"
                        + "</p></body></html>");

        assertThat(extract.text().text()).startsWith("Open").contains("ç").doesNotContain("Secret");
    }

    @Test
    void pagesOfABookAreThoseItMarks() throws IOException, PassageException {
        Extract extract = book(
                item("a", "a.xhtml", ""),
                "<itemref idref=\"a\"/>",
                "OEBPS/a.xhtml",
                "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><p>Before <span epub:type='pagebreak' "
                        + "id='x' title='xii'/>middle <a role='doc-pagebreak' aria-label='Page 13.'/>after</p></body></html>");

        assertThat(extract.text().text()).isEqualTo("Before middle after");
        assertThat(extract.pages().cited(List.of(new TextRange(0, 6)))).isEmpty();
        assertThat(extract.pages().cited(List.of(new TextRange(7, 13)))).contains("xii");
        assertThat(extract.pages().cited(List.of(new TextRange(7, 19)))).contains("xii–13");
    }

    @Test
    void pagesOfABookAreThoseOfItsList() throws IOException, PassageException {
        Extract extract = book(
                item("nav", "nav.xhtml", "nav") + item("a", "t/a%20b.xhtml", ""),
                "<itemref idref=\"nav\"/><itemref idref=\"a\"/>",
                "OEBPS/nav.xhtml",
                "<html xmlns:epub='http://www.idpf.org/2007/ops'><body><nav epub:type='page-list'><ol>"
                        + "<li><a href='t/a%20b.xhtml'>130</a></li><li><a href='t/a%20b.xhtml#p'>131</a></li>"
                        + "</ol></nav></body></html>",
                "OEBPS/t/a b.xhtml",
                "<html><body><p>One page</p><p id='p'>and another</p></body></html>");

        assertThat(extract.text().text()).isEqualTo("One page\n\nand another");
        assertThat(extract.pages().cited(List.of(new TextRange(0, 3)))).contains("130");
        assertThat(extract.pages().cited(List.of(new TextRange(10, 13)))).contains("131");
    }

    @Test
    void pagesOfAnOldBookAreThoseOfItsList() throws IOException, PassageException {
        Extract extract = book(
                "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>"
                        + item("a", "a.xhtml", ""),
                "<itemref idref=\"a\"/>",
                "OEBPS/toc.ncx",
                "<ncx><pageList><pageTarget><navLabel><text>7</text></navLabel><content src='a.xhtml#p'/></pageTarget>"
                        + "</pageList></ncx>",
                "OEBPS/a.xhtml",
                "<html><body><p id='p'>Seven</p></body></html>");

        assertThat(extract.pages().cited(List.of(new TextRange(0, 5)))).contains("7");
    }
}
