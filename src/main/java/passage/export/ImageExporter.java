package passage.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import passage.dataset.Dataset;
import passage.date.DayRange;
import passage.display.DisplayList;
import passage.layout.Arrangement;
import passage.layout.BalancedScale;
import passage.layout.Frame;
import passage.layout.LinearScale;
import passage.layout.Metrics;
import passage.layout.TimeScale;
import passage.layout.TimelineData;
import passage.layout.TimelineItems;
import passage.layout.TimelineLayout;
import passage.layout.Viewport;
import passage.paint.FontMetrics;
import passage.paint.Icons;
import passage.paint.Painter;
import passage.paint.PngPainter;
import passage.paint.SvgPainter;

/** Lays a dataset out for a request and writes the picture to a file. */
public final class ImageExporter {

    private static final double LEAST_DAYS = 7;

    private final Dataset dataset;
    private final FontMetrics metrics = new FontMetrics();

    /** An exporter for a dataset; icons are looked for in its folder first. */
    public ImageExporter(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The picture as data; smaller than asked for by the magnification of its theme, with which it is painted. */
    public DisplayList picture(ExportRequest request) {
        PictureSize size = request.size();
        double width = size.width() / request.theme().magnification();
        double height = size.height() / request.theme().magnification();
        TimelineItems items =
                new TimelineItems(dataset, request.locale(), request.theme(), name -> Icons.of(name, dataset.folder()));
        TimelineData data = items.by(request.grouping());
        TimeScale scale =
                request.balanced() ? BalancedScale.of(data.density(), BalancedScale.USUAL) : new LinearScale();
        Viewport window = window(request, data, scale, Math.max(1, width - Metrics.HEADER));
        Frame frame = new Frame(width, height, window, scale, 0, request.theme(), request.locale());
        Arrangement arrangement = Arrangement.of(
                Arrangement.Request.of(data, scale, window.width(), frame.lanesHeight(), request.theme()), metrics);
        return TimelineLayout.of(arrangement, frame, dataset.title().in(request.locale()), metrics);
    }

    private static Viewport window(ExportRequest request, TimelineData data, TimeScale scale, double width) {
        double first = data.firstDay();
        double end = data.endDay();
        if (request.range().isPresent()) {
            DayRange range = request.range().get().range();
            first = range.hasFirst() ? range.first() : Math.min(first, range.end() - LEAST_DAYS);
            end = range.hasEnd() ? range.end() : Math.max(end, first + LEAST_DAYS);
        }
        return Viewport.around(scale.toUnit(first), scale.toUnit(end), width);
    }

    /**
     * Writes the picture, first beside the file and then into its place, so that a file which was there stays whole when
     * anything goes wrong.
     *
     * @throws IOException if the folder does not exist or cannot be written to, if the file is a folder, or the disk is
     *     full
     * @throws IllegalArgumentException if the format cannot hold a picture of that size
     */
    public void write(ExportRequest request, PictureFormat format, Path file) throws IOException {
        DisplayList picture = picture(request);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                painter(format, request).paint(picture, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Painter painter(PictureFormat format, ExportRequest request) {
        double magnification = request.theme().magnification();
        return switch (format) {
            case PNG -> new PngPainter(request.size().scale(), magnification);
            case SVG -> new SvgPainter(SvgPainter.Fonts.EMBEDDED, magnification);
        };
    }
}
