package passage.app;

import javafx.scene.Node;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;
import passage.app.timeline.TimelineView;
import passage.app.timeline.TimelineViewModel;
import passage.date.EdtfDate;
import passage.date.EdtfSyntaxException;

/** What menus, buttons and keys of the window do. */
final class Commands {

    private final AppViewModel app;
    private final TimelineViewModel timeline;
    private final TimelineView view;
    private final FileActions files;
    private final Node root;

    Commands(AppViewModel app, TimelineViewModel timeline, TimelineView view, FileActions files, Node root) {
        this.app = app;
        this.timeline = timeline;
        this.view = view;
        this.files = files;
        this.root = root;
    }

    void openData() {
        files.openData();
    }

    void addOriginal() {
        files.addOriginal();
    }

    void fitAll() {
        view.fly(timeline.whole());
        view.requestFocus();
    }

    /** Asks for a date until it is one, or until nobody wants to go anywhere. */
    void goToDate() {
        TextInputDialog dialog = new TextInputDialog();
        Sheets.prepare(dialog, window(), app);
        dialog.setTitle(app.messages().get("goto.title"));
        dialog.setHeaderText(app.messages().get("goto.header"));
        dialog.getEditor().setPromptText("1918-09");
        while (true) {
            String wanted = dialog.showAndWait().orElse("").strip();
            if (wanted.isEmpty()) {
                return;
            }
            try {
                view.fly(timeline.around(EdtfDate.parse(wanted)));
                return;
            } catch (EdtfSyntaxException e) {
                dialog.setHeaderText(app.messages()
                        .get("goto.wrong", wanted, e.reason(app.messages().locale())));
            }
        }
    }

    void showKeys() {
        Sheets.keys(app, window());
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
