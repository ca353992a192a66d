package passage.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passage.anchor.NotTextException;
import passage.dataset.Dataset;
import passage.dataset.DatasetReader;
import passage.dataset.PassageException;
import passage.original.format.Format;
import passage.original.typeset.DocxSetter;
import passage.original.typeset.EpubSetter;
import passage.original.typeset.HtmlSetter;
import passage.original.typeset.Manuscripts;
import passage.original.typeset.PdfSetter;
import passage.original.typeset.Typesetter;

@DisplayName("Every passage is found exactly, in whatever format its source is set")
class ReadInEveryFormatTest {
    private static final Map<Format, Typesetter> SETTERS = Map.of(
            Format.TXT, (paragraphs, file) -> Files.writeString(file, String.join("\n\n", paragraphs)),
            Format.PDF, new PdfSetter(),
            Format.HTML, new HtmlSetter(),
            Format.DOCX, new DocxSetter(),
            Format.EPUB, new EpubSetter());

    private static Dataset dataset;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void readData() throws PassageException {
        dataset = DatasetReader.read(Path.of("timeline-data")).dataset();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void ofTheSourcesThemselves(Format format) throws IOException, NotTextException, PassageException {
        assertThat(notExact(format, Manuscripts.originals(dataset))).isEmpty();
    }

    /** Of texts made up of study editions and quotes, in which some phrases stand twice. */
    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TXT", mode = EnumSource.Mode.EXCLUDE)
    void thatIsFoundInPlainText(Format format) throws IOException, PassageException {
        Map<String, List<String>> texts = Manuscripts.madeUp(dataset);
        Map<String, String> inPlainText = notExact(Format.TXT, texts);

        assertThat(inPlainText).hasSizeLessThan(dataset.passages().size() / 20);
        assertThat(notExact(format, texts)).isEqualTo(inPlainText);
    }

    /** What became of the passages that are not found exactly, by their ids. */
    private Map<String, String> notExact(Format format, Map<String, List<String>> texts)
            throws IOException, PassageException {
        Map<String, String> notExact = new TreeMap<>();
        for (Map.Entry<String, List<String>> text : texts.entrySet()) {
            // The name says nothing of the format.
            Path file = temporary.resolve(text.getKey() + ".original");
            SETTERS.get(format).set(text.getValue(), file);
            Original original = SourceRecognizer.of(dataset).read(file);

            assertThat(original.source().id()).isEqualTo(text.getKey());
            assertThat(original.content().format()).isEqualTo(format);
            assertThat(around(format)).noneMatch(original.text().text()::contains);
            original.places().forEach((id, place) -> {
                if (!place.status().equals("exact")) {
                    notExact.put(id, place.status());
                }
            });
        }
        return notExact;
    }

    private static List<String> around(Format format) {
        return switch (format) {
            case PDF -> PdfSetter.AROUND;
            case HTML -> HtmlSetter.AROUND;
            case DOCX -> DocxSetter.AROUND;
            case TXT, EPUB -> List.of();
        };
    }
}
