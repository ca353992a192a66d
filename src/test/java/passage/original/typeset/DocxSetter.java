package passage.original.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sets a text as a Word document: words cut into runs, notes, a running head, a table of contents, struck words. */
public final class DocxSetter implements Typesetter {
    /** What stands in the document and is no part of what it says. */
    public static final List<String> AROUND =
            List.of("Struck out", "Contents 7", "RUNNING HEAD", "PAGE \\*", "Seen twice");

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="word/document.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType=
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    @Override
    public void set(List<String> paragraphs, Path file) throws IOException {
        StringBuilder body = new StringBuilder(
                "<w:p><w:hyperlink w:anchor=\"_Toc1\"><w:r><w:t>Contents 7</w:t></w:r>" + "</w:hyperlink></w:p>");
        StringBuilder notes =
                new StringBuilder("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>RUNNING HEAD"
                        + "</w:t></w:r></w:p></w:footnote>");
        for (int i = 0; i < paragraphs.size(); i++) {
            body.append("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>");
            runs(paragraphs.get(i), i, body);
            body.append("</w:p>");
            notes.append("<w:footnote w:id=\"%d\"><w:p><w:r><w:footnoteRef/></w:r>%s</w:p></w:footnote>"
                    .formatted(i, run("Note " + i + " of the setter.")));
        }
        packed(document("document", "<w:body>" + body + "</w:body>"), document("footnotes", notes.toString()))
                .to(file);
    }

    /** A packed document with this main part and these footnotes. */
    public static Zipped packed(String document, String footnotes) {
        return new Zipped()
                .with("[Content_Types].xml", TYPES)
                .with("_rels/.rels", RELATIONS)
                .with("word/document.xml", document)
                .with("word/header1.xml", document("hdr", "<w:p>" + run("RUNNING HEAD") + "</w:p>"))
                .with("word/footnotes.xml", footnotes);
    }

    /** A part with an element of that name around its content. */
    public static String document(String element, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%1$s %2$s>%3$s</w:%1$s>"
                .formatted(element, NAMESPACE, content);
    }

    /** Words cut in the middle, as Word does where somebody corrected something. */
    private static void runs(String words, int number, StringBuilder body) {
        int cut = words.length() / 2;
        body.append(run(words.substring(0, cut)))
                .append("<w:del><w:r><w:delText>Struck out</w:delText><w:t>Struck out</w:t></w:r></w:del>")
                .append("<w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>")
                .append("<w:r><w:footnoteReference w:id=\"")
                .append(number)
                .append("\"/></w:r>")
                .append("<mc:AlternateContent><mc:Choice><w:r><w:drawing><w:txbxContent><w:p>")
                .append(run("Box " + number))
                .append(
                        "</w:p></w:txbxContent></w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:t>Seen twice</w:t></w:r>")
                .append("</mc:Fallback></mc:AlternateContent>")
                .append(run(words.substring(cut)));
    }

    /** One run of words. */
    public static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + Escaped.of(words) + "</w:t></w:r>";
    }
}
