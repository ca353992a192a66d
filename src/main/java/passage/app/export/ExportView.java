package passage.app.export;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import passage.app.ChoiceRows;
import passage.app.JobsView;
import passage.app.Messages;
import passage.export.ExportRequest;

/** The choices at the left, what comes of them at the right, and below what came of saving it. */
final class ExportView extends BorderPane {

    /** Whoever goes on choosing within that time has not asked yet. */
    private static final int PAUSE_MILLIS = 150;

    private static final double CHOICES = 416;

    private final Messages messages;
    private final Exported exported;
    private final ExportViewModel model;
    private final ExportHost host;
    private final Newest<ExportRequest, Preview> previews;
    private final PreviewView previewView;
    private final ObjectProperty<Optional<Preview>> preview =
            new SimpleObjectProperty<>(this, "preview", Optional.empty());

    /**
     * @param elsewhere where pages are laid out and painted
     * @param here runs something on the JavaFX thread
     */
    ExportView(
            Messages messages,
            Exported exported,
            ExportViewModel model,
            Saving saving,
            ExportHost host,
            Executor elsewhere,
            Executor here) {
        this.messages = messages;
        this.exported = exported;
        this.model = model;
        this.host = host;
        this.previews = new Newest<>(
                exported::preview,
                CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, elsewhere),
                here);
        this.previewView = new PreviewView(messages, elsewhere, here);
        getStyleClass().add("export");
        setLeft(choices());
        setCenter(previewView);
        JobsView jobs = new JobsView(saving.jobs(), messages, this::requestFocus);
        setBottom(new VBox(jobs, new OutcomeBar(saving, messages, host)));
        model.requestProperty().addListener((_, _, request) -> preview(request));
        model.formatProperty().addListener(_ -> tell());
        preview(model.requestProperty().getValue());
    }

    private ScrollPane choices() {
        ChoiceRows rows = new ChoiceRows(messages);
        ScopeRows.addTo(rows, model.scope(), model.filter(), exported.dataset());
        FileRows.addTo(rows, model);
        LookRows.addTo(rows, model, model.requestProperty().map(this::title));
        VBox all = new VBox(8, new PresetBar(model, messages), rows);
        all.getStyleClass().add("export-choices");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(CHOICES);
        scroll.setPrefWidth(CHOICES);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private String title(Optional<ExportRequest> request) {
        return request.map(exported::title).orElse("");
    }

    /** While there is nothing that could be asked for, the last picture stays, pale. */
    private void preview(Optional<ExportRequest> request) {
        previewView.outdate();
        preview.set(Optional.empty());
        previews.forget();
        request.ifPresent(wanted -> previews.ask(wanted, this::show, this::sayWhyNot));
    }

    private void show(Preview made) {
        preview.set(Optional.of(made));
        tell();
    }

    private void tell() {
        if (preview.get().isPresent() && model.requestProperty().getValue().isPresent()) {
            Preview made = preview.get().get();
            ExportRequest request = model.requestProperty().getValue().get();
            Captions captions =
                    new Captions(messages, exported.dataset().events().size());
            previewView.show(
                    Formats.hasPicture(model.formatProperty().get()) ? made.pages() : List.of(),
                    captions.of(request, model.formatProperty().get(), made));
        }
    }

    private void sayWhyNot(RuntimeException error) {
        previewView.show(List.of(), host.sentence(error));
    }

    /** What comes of the choices, once it has been laid out. */
    ObjectProperty<Optional<Preview>> previewProperty() {
        return preview;
    }
}
