package passage.original.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import passage.dataset.PassageException;
import passage.original.Messages;

/** Reads electronic books (EPUB 2 and 3): their documents in reading order, with the pages of the printed book if told. */
public final class EpubReader implements FormatReader {
    /** The part that names the package. */
    static final String CONTAINER = "META-INF/container.xml";

    private static final String ENCRYPTION = "META-INF/encryption.xml";

    private final Limits limits;

    /** A reader within limits. */
    public EpubReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extract read(Path file, Watch watch) throws IOException, PassageException {
        ExtractBuilder text = new ExtractBuilder(file, limits.characters());
        try (Packed packed = Packed.open(file, limits, watch)) {
            String place = packed.readRequired(CONTAINER, in -> {
                Attributes found = new Attributes("rootfile", "full-path");
                SafeXml.visit(in, found);
                return found.values.stream().findFirst().orElse("");
            });
            EpubPackage book = packed.readRequired(place, in -> EpubPackage.read(place, in));
            refuseLocked(file, packed, book);
            PageList pages = PageList.read(packed, book);
            List<String> documents = book.documents();
            for (int i = 0; i < documents.size(); i++) {
                watch.step(i, documents.size());
                write(packed, documents.get(i), pages, text, watch);
            }
        }
        return text.build();
    }

    private static void write(Packed packed, String part, PageList pages, ExtractBuilder text, Watch watch)
            throws PassageException {
        Map<String, String> labels = pages.of(part);
        if (labels.containsKey("")) {
            text.page(labels.get(""));
        }
        Document document = packed.read(part, in -> Jsoup.parse(in, null, "", Parser.xmlParser()))
                .orElseGet(() -> new Document(""));
        new MarkupText(text, new PageBreaks(labels), watch).write(document);
    }

    /** Fonts may be disguised in a book that is open to all; a text that is, cannot be read. */
    private static void refuseLocked(Path file, Packed packed, EpubPackage book) throws PassageException {
        Set<String> locked = packed.read(ENCRYPTION, in -> {
                    Attributes found = new Attributes("CipherReference", "URI");
                    SafeXml.visit(in, found);
                    return found.values;
                })
                .orElse(Set.of());
        if (book.documents().stream().anyMatch(locked::contains)) {
            throw new PassageException(Messages.message("protected", file));
        }
    }

    /** The values of one attribute of all elements of one name. */
    private static final class Attributes implements SafeXml.Visitor {
        private final String element;
        private final String attribute;
        private final Set<String> values = new HashSet<>();

        Attributes(String element, String attribute) {
            this.element = element;
            this.attribute = attribute;
        }

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals(element)) {
                values.add(SafeXml.attribute(xml, attribute));
            }
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }
}
