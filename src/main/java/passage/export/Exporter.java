package passage.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import passage.dataset.Dataset;
import passage.dataset.EventWriter;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.dataset.SafeFile;
import passage.lesson.Lesson;
import passage.paint.FontMetrics;

/** Carries out requests for pictures and documents of a dataset. */
public final class Exporter {

    private final Dataset dataset;
    private final List<Lesson> lessons;
    private final FontMetrics metrics = new FontMetrics();
    private final PictureWriter pictures = new PictureWriter(metrics);
    private final PageWriter pages = new PageWriter(metrics);
    private final DeckWriter decks = new DeckWriter(metrics);

    /** An exporter for a dataset and its lessons; icons are looked for in its folder first. */
    public Exporter(Dataset dataset, List<Lesson> lessons) {
        this.dataset = dataset;
        this.lessons = List.copyOf(lessons);
    }

    /** The sheet that a picture of the request shows. */
    public Sheet sheet(ExportRequest request) {
        return SheetLayout.of(Content.of(dataset, lessons, request), request, metrics);
    }

    /** The pages of a handout, or the one sheet that a picture is or that a poster is cut from. */
    public List<Sheet> pages(ExportRequest request) {
        return switch (request.form()) {
            case PICTURE, TILES -> List.of(sheet(request));
            case HANDOUT, HANDOUT_WITH_BLANKS ->
                Handout.of(Content.of(dataset, lessons, request), request, metrics, Progress.NONE).pages().stream()
                        .map(page -> new Sheet(page, Paper.MAGNIFICATION))
                        .toList();
        };
    }

    /** Whether no event lies in what a request asks for. */
    public boolean isEmpty(ExportRequest request) {
        return Content.of(dataset, lessons, request).shown().isEmpty();
    }

    /**
     * Writes the document, first beside the file and then into its place, so that a file which was there stays whole when
     * anything goes wrong.
     *
     * @param progress is told how far the work is, and may end it; then no file is left behind
     * @throws PassageException if the folder does not exist or cannot be written to, if the file is a folder, or the disk
     *     is full
     * @throws IllegalArgumentException if the format cannot hold a picture of that size
     */
    public void write(ExportRequest request, ExportFormat format, Path file, Progress progress)
            throws PassageException {
        Unwritable.check(file);
        Content content = Content.of(dataset, lessons, request);
        try {
            SafeFile.write(file, out -> {
                progress.advance(0, 0);
                writer(format).write(content, request, out, progress);
                // Whoever ended the work while its last part was written wants no file either.
                progress.advance(1, 1);
            });
        } catch (IOException e) {
            throw Unwritable.of(file, e);
        }
    }

    private DocumentWriter writer(ExportFormat format) {
        return switch (format) {
            case PNG -> pictures::png;
            case SVG -> pictures::svg;
            case PDF -> new PdfWriter(metrics);
            case HTML -> pages::write;
            case CSV -> EventTable::write;
            case JSON -> (content, _, out, progress) -> EventWriter.write(content.shown(), out, progress);
            case PPTX -> decks::pptx;
        };
    }
}
