package passage.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.original.format.Limits;
import passage.original.typeset.DocxSetter;
import passage.original.typeset.EpubSetter;
import passage.original.typeset.PdfPages;
import passage.original.typeset.Zipped;

@DisplayName("A file that cannot be read is refused in a sentence that says why and what to do")
class BadFilesTest {
    private static final Limits FEW = new Limits(2, Duration.ofMinutes(1), 1 << 20, 150, 8, 100);

    @TempDir
    private Path temporary;

    private Path file() {
        return temporary.resolve("a.file");
    }

    private static void assertRefused(Path file, Limits limits, String... reasons) {
        assertThatThrownBy(() -> new OriginalReader(limits).read(file, Progress.NONE))
                .isInstanceOfSatisfying(PassageException.class, e -> {
                    assertThat(e.getLocalizedMessage(Locale.ENGLISH))
                            .contains(reasons)
                            .contains(file.toString());
                    assertThat(e.getLocalizedMessage(Locale.of("tr"))).isNotEqualTo(e.getMessage());
                    assertThat(e.getLocalizedMessage(Locale.of("az"))).isNotEqualTo(e.getMessage());
                });
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().put(60, 700, "Secret words").lock("sesame").to(file());
        }

        assertRefused(file(), Limits.STANDARD, "locked with a password", "Save a copy without one");
    }

    @Test
    void aPdfOfPictures() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().picture().page().picture().to(file());
        }

        assertRefused(file(), Limits.STANDARD, "no text", "OCR");
    }

    @Test
    void aPdfOfTooManyPages() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().page().page().put(60, 700, "Words").to(file());
        }

        assertRefused(file(), FEW, "has 3 pages", "more than 2 are not read", "Save the pages of the source");
    }

    @Test
    void aPdfLargerThanIsRead() throws IOException {
        Files.writeString(file(), "%PDF-1.7\n");
        try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength((512L << 20) + 1);
        }

        assertRefused(file(), Limits.STANDARD, "512 MB");
    }

    @Test
    void aPdfThatTakesTooLong() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().put(60, 700, "Words").to(file());
        }

        assertRefused(file(), new Limits(9, Duration.ZERO, 1, 1, 1, 9), "within 0 seconds");
    }

    @Test
    void aTextLongerThanIsRead() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().put(60, 700, "Sixty letters and more to a line").page();
            pages.column(60, 700, "Sixty letters and more to a line", "Sixty letters and more to a line", "as here.");
            pages.put(60, 600, "And more").to(file());
        }

        assertRefused(file(), FEW, "more than 100 characters");
    }

    /** Whatever is cut off or changed: the file is read or refused, and nothing else happens. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDamagedFile(long seed) throws IOException {
        Random random = new Random(seed);
        try (PdfPages pages = new PdfPages()) {
            pages.page()
                    .column(60, 700, "Words of a page", "and more of them")
                    .page()
                    .put(60, 700, "Others")
                    .to(file());
        }
        assertSurvivesDamage(random);
        DocxSetter.packed(
                        DocxSetter.document("document", "<w:body><w:p>" + DocxSetter.run("Words") + "</w:p></w:body>"),
                        DocxSetter.document("footnotes", ""))
                .to(file());
        assertSurvivesDamage(random);
    }

    private void assertSurvivesDamage(Random random) throws IOException {
        byte[] whole = Files.readAllBytes(file());
        for (int trial = 0; trial < 12; trial++) {
            byte[] damaged = Arrays.copyOf(whole, trial % 3 == 0 ? 9 + random.nextInt(whole.length - 9) : whole.length);
            for (int i = 0; i < 20; i++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }
            Files.write(file(), damaged);
            try {
                assertThat(OriginalReader.standard().read(file(), Progress.NONE))
                        .isNotNull();
            } catch (PassageException e) {
                assertThat(e.getLocalizedMessage(Locale.ENGLISH)).contains(file().toString());
            }
        }
    }

    @Test
    void aPdfNestedWithoutEnd() throws IOException {
        Files.writeString(
                file(), "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");

        assertRefused(file(), Limits.STANDARD, "is damaged");
    }

    @Test
    void aBombOnAPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 70; i++) {
                    out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
                }
            }
            PDPage page = new PDPage();
            page.setContents(stream);
            document.addPage(page);
            document.save(file().toFile());
        }

        assertRefused(file(), Limits.STANDARD, "unpacks to more than 64 MB");
    }

    @Test
    void aBombPackedAsDocx() throws IOException {
        DocxSetter.packed(" ".repeat(300 << 20), DocxSetter.document("footnotes", ""))
                .to(file());

        assertRefused(file(), Limits.STANDARD, "unpacks to more than");
    }

    @Test
    void aBombPackedAsEpub() throws IOException {
        String opf = EpubSetter.opf(
                "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>", "<itemref idref=\"a\"/>");
        EpubSetter.empty()
                .with("OEBPS/book.opf", opf)
                .with("OEBPS/a.xhtml", "<html><p>" + "a ".repeat(150 << 20))
                .to(file());

        assertRefused(file(), Limits.STANDARD, "unpacks to more than");
    }

    @Test
    void aPackedFileOfTooManyParts() throws IOException {
        Zipped parts = DocxSetter.packed(DocxSetter.document("document", ""), DocxSetter.document("footnotes", ""));
        for (int i = 0; i < 9; i++) {
            parts.with("word/media/" + i, "");
        }
        parts.to(file());

        assertRefused(file(), FEW, "more than 8 files");
    }

    @Test
    void aPackedFileThatIsNoText() throws IOException {
        new Zipped().with("a.txt", "Words").to(file());

        assertRefused(file(), Limits.STANDARD, "is ZIP", "TXT, PDF, HTML, DOCX and EPUB");
    }

    @Test
    void aProtectedBook() throws IOException {
        EpubSetter.empty()
                .with("META-INF/encryption.xml", """
                        <encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData>
                        </EncryptedData></encryption>""")
                .with(
                        "OEBPS/book.opf",
                        EpubSetter.opf(
                                "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>",
                                "<itemref idref=\"a\"/>"))
                .with("OEBPS/a.xhtml", "scrambled")
                .to(file());

        assertRefused(file(), Limits.STANDARD, "protected against copying");
    }

    @Test
    void aFileThatNobodyWantsAnyMore() throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.page().page().put(60, 700, "Words").to(file());
        }

        assertThatThrownBy(() -> OriginalReader.standard().read(file(), (done, _) -> {
                    if (done == 1) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }
}
