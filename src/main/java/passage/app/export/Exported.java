package passage.app.export;

import java.nio.file.Path;
import java.util.List;
import passage.dataset.Dataset;
import passage.dataset.Event;
import passage.dataset.PassageException;
import passage.dataset.Progress;
import passage.export.About;
import passage.export.Content;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Exporter;
import passage.export.Sheet;
import passage.lesson.Lesson;

/** The timeline that is exported. Safe for several threads. */
public final class Exported {

    private final Dataset dataset;
    private final List<Lesson> lessons;
    private final Exporter exporter;

    /** @param lessons along the dataset, any of which can be exported */
    public Exported(Dataset dataset, List<Lesson> lessons) {
        this.dataset = dataset;
        this.lessons = List.copyOf(lessons);
        this.exporter = new Exporter(dataset, lessons);
    }

    /** Whether it is of just that. */
    public boolean isOf(Dataset other, List<Lesson> along) {
        return dataset == other && lessons.equals(along);
    }

    Dataset dataset() {
        return dataset;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    /** The pages that come of a request, each as a picture. */
    public List<Sheet> pages(ExportRequest request) {
        return exporter.pages(request);
    }

    /** What the dialog shows of a request before it is carried out. */
    Preview preview(ExportRequest request) {
        Content content = Content.of(dataset, lessons, request);
        List<Event> shown = content.shown();
        String span = shown.isEmpty() ? "" : About.span(content, shown, request.locale());
        return new Preview(pages(request), shown.size(), span);
    }

    /**
     * Carries out a request.
     *
     * @throws PassageException if the file cannot be written
     */
    void write(ExportRequest request, ExportFormat format, Path file, Progress progress) throws PassageException {
        exporter.write(request, format, file, progress);
    }

    /** The title that a request has where none is asked for. */
    String title(ExportRequest request) {
        return About.title(Content.of(dataset, lessons, request), request.untitled());
    }
}
