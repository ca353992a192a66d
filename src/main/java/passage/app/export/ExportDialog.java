package passage.app.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Screen;
import javafx.stage.Window;
import passage.app.Messages;
import passage.export.ExportFormat;
import passage.export.ExportRequest;
import passage.export.Form;

/** Asks what is to be exported and how, shows what will come of it, and saves it; it stays open until it is closed. */
public final class ExportDialog extends Dialog<Void> {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 760;
    /** What buttons, title bar and the screen's own bars need beside the content. */
    private static final double ACROSS = 96;

    private static final double ABOVE_AND_BELOW = 152;

    private final ExecutorService layouts = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("preview").factory());
    private final Messages messages;
    private final Exported exported;
    private final ExportHost host;
    private final ExportViewModel model;
    private final Saving saving;
    private final ExportView view;

    /**
     * @param choices what was chosen the last time
     * @param remember is given what is chosen in the end
     */
    public ExportDialog(
            Messages messages,
            Exported exported,
            CurrentView shown,
            ExportChoices choices,
            ExportHost host,
            Consumer<ExportChoices> remember) {
        this.messages = messages;
        this.exported = exported;
        this.host = host;
        this.model = new ExportViewModel(exported, messages, shown);
        model.show(choices);
        this.saving = new Saving(exported::write, messages, host::sentence);
        this.view = new ExportView(messages, exported, model, saving, host, layouts, Platform::runLater);
        setTitle(messages.get("export.heading"));
        setOnShowing(_ -> fitScreen());
        getDialogPane().setContent(view);
        getDialogPane().setId("export");
        addButtons();
        setOnHidden(_ -> {
            layouts.shutdownNow();
            remember.accept(model.choices());
        });
        setOnCloseRequest(event -> {
            if (saving.runningProperty().get()) {
                saving.cancel();
                event.consume();
            }
        });
    }

    private void fitScreen() {
        Window owner = getOwner();
        Rectangle2D screen =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth() - ACROSS);
        double height = Math.min(HEIGHT, screen.getHeight() - ABOVE_AND_BELOW);
        view.setPrefSize(width, height);
        // In the middle of its owner, as other dialogs, but not beyond the screen where the owner is small.
        setX(Math.clamp(
                owner.getX() + (owner.getWidth() - width) / 2,
                screen.getMinX(),
                Math.max(screen.getMinX(), screen.getMaxX() - width - ACROSS / 2)));
        setY(Math.clamp(
                owner.getY() + (owner.getHeight() - height - ABOVE_AND_BELOW / 2) / 2,
                screen.getMinY(),
                Math.max(screen.getMinY(), screen.getMaxY() - height - ABOVE_AND_BELOW)));
    }

    private void addButtons() {
        ButtonType save = new ButtonType(messages.get("export.save"), ButtonData.OK_DONE);
        ButtonType print = new ButtonType(messages.get("export.print"), ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.get("button.close"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(print, save, close);
        Node saveButton = getDialogPane().lookupButton(save);
        saveButton.setId("export-save");
        saveButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        this::cannotSave, model.requestProperty(), saving.runningProperty()));
        instead(saveButton, this::save);
        Node printButton = getDialogPane().lookupButton(print);
        printButton.setId("export-print");
        printButton
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        this::cannotPrint, model.requestProperty(), model.formatProperty()));
        instead(printButton, () -> model.requestProperty().getValue().ifPresent(this::print));
    }

    /** The button does something and leaves the dialog open. */
    private static void instead(Node button, Runnable deed) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            deed.run();
        });
    }

    private boolean cannotSave() {
        return model.requestProperty().getValue().isEmpty()
                || saving.runningProperty().get();
    }

    private boolean cannotPrint() {
        return model.requestProperty().getValue().isEmpty()
                || !Formats.hasPicture(model.formatProperty().get())
                // Sheets to be glued together have marks and edges that only a PDF keeps in their places.
                || model.requestProperty().getValue().get().form() == Form.TILES;
    }

    private void print(ExportRequest request) {
        host.print(exported, request, saving::tell);
    }

    private void save() {
        Optional<ExportRequest> wanted = model.requestProperty().getValue();
        ExportFormat format = model.formatProperty().get();
        if (wanted.isPresent() && !saving.runningProperty().get()) {
            host.ask(chooser(wanted.get(), format)).ifPresent(chosen -> save(wanted.get(), format, chosen));
        }
    }

    /** Whoever asked for a file has asked whether it may be replaced, but not of one with another ending. */
    private void save(ExportRequest request, ExportFormat format, Path chosen) {
        Path file = FileNames.withEnding(chosen, format);
        if (file.equals(chosen) || !Files.exists(file) || host.mayReplace(file)) {
            Optional.ofNullable(file.toAbsolutePath().getParent())
                    .ifPresent(folder -> model.folderProperty().set(folder.toString()));
            saving.begin(request, format, file);
        }
    }

    private FileChooser chooser(ExportRequest request, ExportFormat format) {
        String title = request.title().orElseGet(() -> exported.title(request));
        String span = view.previewProperty().get().map(Preview::span).orElse("");
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("export.heading"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        messages.get("export.format." + Keys.of(format)), "*" + Formats.ending(format)));
        chooser.setInitialFileName(FileNames.suggested(title, span, request.locale(), format));
        String folder = model.folderProperty().get();
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            chooser.setInitialDirectory(Path.of(folder).toFile());
        }
        return chooser;
    }

    /** What is chosen. */
    ExportViewModel model() {
        return model;
    }
}
