package passage.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import passage.app.export.CurrentView;
import passage.app.export.ExportChoices;
import passage.app.export.ExportDialog;
import passage.app.export.ExportHost;
import passage.app.export.Exported;
import passage.app.export.PageImage;
import passage.app.export.RememberedExport;
import passage.app.timeline.TimelineViewModel;
import passage.dataset.Dataset;
import passage.export.CitationStyle;
import passage.export.ExportRequest;
import passage.export.Scope;
import passage.export.Sheet;
import passage.layout.DaysInView;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.original.UserFolder;

/** Brings the timeline out of the window: as files, to the clipboard, on paper. */
final class ExportActions {

    /** Pixels of a copied picture to one of the window, so that it stays sharp on a page. */
    private static final double COPIED = 2;

    private final AppViewModel app;
    private final TimelineViewModel timeline;
    private final FileActions files;
    private final Node root;
    private final Consumer<String> say;
    private final RememberedExport remembered = new RememberedExport(UserFolder.standard());
    private Optional<Exported> exported = Optional.empty();
    private Optional<ExportDialog> dialog = Optional.empty();
    private Optional<ExportChoices> last = Optional.empty();
    private Optional<Consumer<Path>> opener = Optional.empty();

    /** @param say tells calmly of what has been done */
    ExportActions(AppViewModel app, TimelineViewModel timeline, FileActions files, Node root, Consumer<String> say) {
        this.app = app;
        this.timeline = timeline;
        this.files = files;
        this.root = root;
        this.say = say;
    }

    /** What opens files and folders with the programs that the system has for them. */
    void setOpener(Consumer<Path> opens) {
        opener = Optional.of(opens);
    }

    /** What the window shows now. */
    CurrentView view() {
        DaysInView days = DaysInView.of(timeline.frame());
        double larger = app.themeProperty().get().magnification();
        return new CurrentView(
                new Scope.View(days.from(), days.to()),
                timeline.groupingProperty().get(),
                timeline.scaleChoice().share(),
                app.themeProperty().get(),
                app.messages().locale(),
                timeline.widthProperty().get() * larger,
                timeline.heightProperty().get() * larger);
    }

    /** The timeline of the moment; kept, since measuring letters begins with reading fonts. */
    private Exported exported() {
        Dataset dataset = app.dataset();
        List<Lesson> lessons = app.lessonsProperty().get();
        Exported now =
                exported.filter(one -> one.isOf(dataset, lessons)).orElseGet(() -> new Exported(dataset, lessons));
        exported = Optional.of(now);
        return now;
    }

    /** Opens the export dialog with what was chosen the last time. */
    void export() {
        CurrentView view = view();
        last.ifPresentOrElse(
                choices -> open(view, choices),
                () -> files.work("job.remembered", _ -> remembered.read(), choices -> open(view, choices)));
    }

    private void open(CurrentView view, ExportChoices choices) {
        if (dialog.isPresent()) {
            return;
        }
        Exported now = exported();
        ExportDialog opened = new ExportDialog(app.messages(), now, view, choices, host(), this::closed);
        Sheets.prepare(opened, window(), app);
        dialog = Optional.of(opened);
        opened.show();
    }

    private ExportHost host() {
        return new WindowHost(app, files, this::top, opener);
    }

    /** The dialog while it is open, and else the window. */
    private Window top() {
        return dialog.map(one -> one.getDialogPane().getScene().getWindow()).orElseGet(this::window);
    }

    private void closed(ExportChoices choices) {
        dialog = Optional.empty();
        last = Optional.of(choices);
        files.work(
                "job.remembered",
                _ -> {
                    remembered.write(choices);
                    return choices;
                },
                _ -> {});
    }

    /** Puts the picture of what is in view on the clipboard. */
    void copyPicture() {
        ExportRequest request = view().request(COPIED);
        Exported now = exported();
        files.work("job.copy-picture", _ -> picture(now.pages(request).getFirst()), image -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
            say.accept(app.messages().get("copy.done", (int) image.getWidth(), (int) image.getHeight()));
        });
    }

    private static Image picture(Sheet sheet) {
        return new PageImage(sheet, sheet.magnification() * COPIED).paint();
    }

    /** Prints what is in view, with what its signs and numbers mean. */
    void print() {
        ExportRequest request =
                view().request(1).in(Theme.PRINT).withLegend(true).withSources(CitationStyle.APA);
        host().print(exported(), request, files::say);
    }

    private Window window() {
        return root.getScene().getWindow();
    }
}
