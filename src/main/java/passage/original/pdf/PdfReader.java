package passage.original.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import passage.dataset.PassageException;
import passage.original.Messages;
import passage.original.format.Extract;
import passage.original.format.ExtractBuilder;
import passage.original.format.FormatReader;
import passage.original.format.Limits;
import passage.original.format.Watch;

/**
 * Reads PDF files: the lines of all pages as they stand, columns one after the other, running heads and page numbers set
 * aside, notes behind the sentence they would interrupt. Words broken at line ends stay broken.
 */
public final class PdfReader implements FormatReader {
    /** A page of maps drawn line by line has some megabytes of instructions. */
    private static final long LARGEST_PAGE = 64 << 20;

    private final Limits limits;

    /** A reader within limits. */
    public PdfReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Extract read(Path file, Watch watch) throws IOException, PassageException {
        try (GuardedFile bytes = new GuardedFile(file, watch);
                PDDocument document = open(file, bytes)) {
            return read(file, document, watch);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // A file can be made to do this to its reader, nested or packed as deep as one likes. The memory is free
            // again.
            throw new PassageException(Messages.message("damaged", file), e);
        }
    }

    private static PDDocument open(Path file, GuardedFile bytes) throws PassageException {
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException | NoClassDefFoundError e) {
            // A file locked with a certificate would need a library that is not part of the program.
            throw new PassageException(Messages.message("locked", file), e);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw new PassageException(Messages.message("damaged", file), e);
        }
    }

    private Extract read(Path file, PDDocument document, Watch watch) throws PassageException {
        if (document.getNumberOfPages() > limits.pages()) {
            throw new PassageException(Messages.message("pages", file, document.getNumberOfPages(), limits.pages()));
        }
        List<PdfPage> pages = pages(file, document, watch);
        if (pages.stream()
                .allMatch(page -> page.pieces().isEmpty() && page.sideways().isEmpty())) {
            throw new PassageException(Messages.message("scanned", file));
        }
        RunningHeads.Found found = RunningHeads.among(pages);
        ReadingOrder order = new ReadingOrder();
        List<List<Column>> columns = new ArrayList<>();
        for (PdfPage page : pages) {
            watch.step(pages.size(), pages.size());
            columns.add(order.of(page.without(found.heads().get(page.number()))));
        }
        List<String> labels = found.numbers().labels(labels(document));
        ExtractBuilder text = new ExtractBuilder(file, limits.characters());
        PdfText writer = new PdfText(text, Notes.of(columns));
        for (PdfPage page : pages) {
            text.page(labels.get(page.number()));
            writer.write(page, columns.get(page.number()));
        }
        writer.end();
        return text.build();
    }

    private static List<PdfPage> pages(Path file, PDDocument document, Watch watch) throws PassageException {
        List<PdfPage> pages = new ArrayList<>();
        try {
            for (PDPage page : document.getPages()) {
                if (PageSize.exceeds(page, LARGEST_PAGE, watch)) {
                    throw new PassageException(Messages.message("packed.large", file, LARGEST_PAGE >> 20));
                }
            }
            PageGlyphs.read(document, watch, pages::add);
        } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            // The library stumbles over damaged files in each of these ways.
            throw new PassageException(Messages.message("damaged", file), e);
        }
        return pages;
    }

    private static Optional<String[]> labels(PDDocument document) {
        try {
            return Optional.ofNullable(document.getDocumentCatalog().getPageLabels())
                    .map(PDPageLabels::getLabelsByPageIndices);
        } catch (IOException | RuntimeException e) {
            // Without labels the pages are counted.
            return Optional.empty();
        }
    }
}
