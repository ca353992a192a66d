package passage.original.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import passage.dataset.PassageException;

/**
 * Reads Word documents (ECMA-376, WordprocessingML): the paragraphs of the body, then footnotes and endnotes. Running
 * heads are files of their own in it and are not read; where pages break depends on the machine, so there are none.
 */
public final class DocxReader implements FormatReader {
    /** The part that names the main part. */
    static final String RELATIONS = "_rels/.rels";

    private static final String MAIN = "word/document.xml";
    private static final List<String> NOTES = List.of("footnotes.xml", "endnotes.xml");

    private final Limits limits;

    /** A reader within limits. */
    public DocxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extract read(Path file, Watch watch) throws IOException, PassageException {
        ExtractBuilder text = new ExtractBuilder(file, limits.characters());
        try (Packed packed = Packed.open(file, limits, watch)) {
            String main = main(packed);
            List<String> paragraphs = new ArrayList<>(packed.readRequired(main, in -> {
                DocxBody body = new DocxBody(watch);
                SafeXml.visit(in, body);
                return body.paragraphs();
            }));
            for (String notes : NOTES) {
                String part = main.substring(0, main.lastIndexOf('/') + 1) + notes;
                packed.read(part, in -> {
                            DocxBody body = new DocxBody(watch);
                            SafeXml.visit(in, body);
                            return body.paragraphs();
                        })
                        .ifPresent(paragraphs::addAll);
            }
            for (String paragraph : paragraphs) {
                text.append(paragraph);
                text.endParagraph();
            }
        }
        return text.build();
    }

    private static String main(Packed packed) throws PassageException {
        Map<String, String> targets = packed.readRequired(RELATIONS, in -> {
            Targets found = new Targets();
            SafeXml.visit(in, found);
            return found.byType;
        });
        return targets.entrySet().stream()
                .filter(target -> target.getKey().endsWith("/officeDocument"))
                .map(target -> target.getValue().replaceFirst("^/", ""))
                .findFirst()
                .orElse(MAIN);
    }

    /** The relations of the whole document to its parts. */
    private static final class Targets implements SafeXml.Visitor {
        private final Map<String, String> byType = new LinkedHashMap<>();

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals("Relationship")) {
                byType.put(SafeXml.attribute(xml, "Type"), SafeXml.attribute(xml, "Target"));
            }
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }
}
