package passage.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Modality;
import javafx.stage.Window;
import passage.dataset.Problem;

/** The sheets that lie over the window for a moment: problems, about, and what else is to be shown so. */
final class Sheets {

    private Sheets() {}

    static void problems(AppViewModel app, Window owner) {
        Messages messages = app.messages();
        Locale locale = messages.locale();
        List<Problem> problems = app.problemsProperty().get();
        String text = problems.isEmpty()
                ? messages.get("problems.none")
                : problems.stream()
                        .map(p -> place(p) + "\n    " + p.message(locale) + "\n    " + p.hint(locale))
                        .collect(Collectors.joining("\n\n"));
        show(app, owner, messages.get("problems.title", problems.size()), text(text));
    }

    private static String place(Problem problem) {
        return problem.file() + ":" + problem.line() + " " + problem.pointer();
    }

    static void about(AppViewModel app, Window owner) {
        Messages messages = app.messages();
        String text = messages.get("about.text", System.getProperty("passage.version", ""))
                + "\n\n"
                + resource("/passage/licences/fonts.txt")
                + "\n"
                + resource("/passage/third-party.txt");
        show(app, owner, messages.get("about.title"), text(text));
    }

    private static String resource(String name) {
        try (InputStream in = Sheets.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static TextArea text(String words) {
        TextArea area = new TextArea(words);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefSize(720, 460);
        return area;
    }

    /** Lays some content over a window, to be looked at and closed. */
    static void show(AppViewModel app, Window owner, String title, Node content) {
        Dialog<Void> dialog = new Dialog<>();
        prepare(dialog, owner, app);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(app.messages().get("button.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    /** Gives a dialog its owner and the look of the window. */
    static void prepare(Dialog<?> dialog, Window owner, AppViewModel app) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setResizable(true);
        dialog.setGraphic(null);
        Look.dress(dialog.getDialogPane(), app.themeProperty().get());
    }
}
