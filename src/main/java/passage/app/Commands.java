package passage.app;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import passage.app.timeline.TimelineView;
import passage.app.timeline.TimelineViewModel;
import passage.date.DateFormatter;
import passage.date.DayRange;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;
import passage.layout.TimelineData;

/** What menus, buttons and keys of the window do. */
final class Commands {

    private final AppViewModel app;
    private final TimelineViewModel timeline;
    private final TimelineView view;
    private final FileActions files;
    private final ExportActions exports;
    private final CategoryChip chips;
    private final Node root;

    Commands(
            AppViewModel app,
            TimelineViewModel timeline,
            TimelineView view,
            FileActions files,
            ExportActions exports,
            CategoryChip chips,
            Node root) {
        this.app = app;
        this.timeline = timeline;
        this.view = view;
        this.files = files;
        this.exports = exports;
        this.chips = chips;
        this.root = root;
    }

    void openData() {
        files.openData();
    }

    void addOriginal() {
        files.addOriginal();
    }

    void export() {
        exports.export();
    }

    void copyPicture() {
        exports.copyPicture();
    }

    void print() {
        exports.print();
    }

    void fitAll() {
        view.fly(timeline.windows().whole());
        returnToTimeline();
    }

    /** Flies to the selected event and its surroundings. */
    void fitSelection() {
        view.fitSelection();
        returnToTimeline();
    }

    void back() {
        view.back();
        returnToTimeline();
    }

    void forward() {
        view.forward();
        returnToTimeline();
    }

    ObservableBooleanValue canFitSelection() {
        return app.selectedProperty().isNotEmpty();
    }

    ObservableBooleanValue canGoBack() {
        return view.history().backProperty();
    }

    ObservableBooleanValue canGoForward() {
        return view.history().forwardProperty();
    }

    /** Gives the keys back to the timeline, for whom has used the mouse elsewhere. */
    void returnToTimeline() {
        view.requestFocus();
    }

    /** The same once a mouse has let go of a control; who works it by keys stays there. */
    void returnAfterMouse(Node control) {
        control.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::returnToTimeline));
    }

    /** Asks for a date until it is one that the timeline has, or until nobody wants to go anywhere. */
    void goToDate() {
        Messages messages = app.messages();
        TextInputDialog dialog = new TextInputDialog();
        Sheets.prepare(dialog, window(), app);
        dialog.setTitle(messages.get("goto.title"));
        dialog.setHeaderText(messages.get("goto.header"));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(messages.get("button.go"), ButtonData.OK_DONE),
                        new ButtonType(messages.get("button.cancel"), ButtonData.CANCEL_CLOSE));
        Optional<String> wanted = dialog.showAndWait().map(String::strip).filter(words -> !words.isEmpty());
        while (wanted.isPresent()) {
            Optional<String> objection = goTo(wanted.get());
            if (objection.isEmpty()) {
                returnToTimeline();
                return;
            }
            dialog.setHeaderText(objection.get() + "\n" + messages.get("goto.header"));
            wanted = dialog.showAndWait().map(String::strip).filter(words -> !words.isEmpty());
        }
    }

    /** Flies to a date, or says why not. */
    private Optional<String> goTo(String wanted) {
        Messages messages = app.messages();
        try {
            EdtfDate date = WrittenDate.parse(wanted, messages.locale());
            TimelineData data = timeline.dataProperty().get();
            DayRange range = date.range();
            if (range.end() <= data.firstDay() || range.first() >= data.endDay()) {
                DateFormatter dates = DateFormatter.of(messages.locale());
                String first =
                        dates.year(LocalDate.ofEpochDay((long) data.firstDay()).getYear());
                String last = dates.year(
                        LocalDate.ofEpochDay((long) data.endDay() - 1).getYear());
                return Optional.of(messages.get("goto.outside", wanted, first, last));
            }
            view.fly(timeline.windows().around(date));
            return Optional.empty();
        } catch (EdtfSyntaxException e) {
            return Optional.of(messages.get("goto.wrong", wanted, e.reason(messages.locale())));
        }
    }

    void showKeys() {
        KeySheet.show(app, chips, window());
    }

    void showProblems() {
        Sheets.problems(app, window());
    }

    void showAbout() {
        Sheets.about(app, window());
    }

    void quit() {
        window().hide();
    }

    private Window window() {
        return root.getScene().getWindow();
    }
}
