package passage.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import passage.dataset.Dataset;
import passage.dataset.Progress;
import passage.lesson.Lesson;
import passage.paint.FontMetrics;

/** Carries out requests for pictures and documents of a dataset. */
public final class Exporter {

    private final Dataset dataset;
    private final List<Lesson> lessons;
    private final FontMetrics metrics = new FontMetrics();
    private final PictureWriter pictures = new PictureWriter(metrics);

    /** An exporter for a dataset and its lessons; icons are looked for in its folder first. */
    public Exporter(Dataset dataset, List<Lesson> lessons) {
        this.dataset = dataset;
        this.lessons = List.copyOf(lessons);
    }

    /** The sheet that a picture of the request shows. */
    public Sheet sheet(ExportRequest request) {
        return SheetLayout.of(Content.of(dataset, lessons, request), request, metrics);
    }

    /**
     * Writes the document, first beside the file and then into its place, so that a file which was there stays whole when
     * anything goes wrong.
     *
     * @param progress is told how far the work is, and may end it; then no file is left behind
     * @throws IOException if the folder does not exist or cannot be written to, if the file is a folder, or the disk is
     *     full
     * @throws IllegalArgumentException if the format cannot hold a picture of that size
     */
    public void write(ExportRequest request, ExportFormat format, Path file, Progress progress) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        Content content = Content.of(dataset, lessons, request);
        Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writer(format).write(content, request, out, progress);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private DocumentWriter writer(ExportFormat format) {
        return switch (format) {
            case PNG -> pictures::png;
            case SVG -> pictures::svg;
        };
    }
}
