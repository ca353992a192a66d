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
import javafx.scene.text.Font;
import javafx.stage.Modality;
import javafx.stage.Window;
import passage.dataset.Problem;

/** The sheets that lie over the window for a moment: problems, about, and what else is to be shown so. */
final class Sheets {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 460;
    /** A window up to this size has sheets of the usual size. */
    private static final double USUAL_WIDTH = 1600;

    private static final double USUAL_HEIGHT = 1000;
    private static final double USUAL_TYPE = 13.5;
    private static final double LARGEST = 1.6;
    /** What fits into a window of that width at the usual size. */
    private static final double WIDEST = 1240;

    private Sheets() {}

    /**
     * How much larger than usual the sheets over a window are, for they stand alone and are read from where the whole of
     * it is seen: as much as the window, or the type that the system prefers.
     */
    static double larger(Window owner) {
        double window = Math.min(owner.getWidth() / USUAL_WIDTH, owner.getHeight() / USUAL_HEIGHT);
        double type = Math.min(Font.getDefault().getSize() / USUAL_TYPE, owner.getWidth() / WIDEST);
        return Math.clamp(Math.max(window, type), 1, LARGEST);
    }

    static void problems(AppViewModel app, Window owner) {
        Messages messages = app.messages();
        Locale locale = messages.locale();
        List<Problem> problems = app.problemsProperty().get();
        String text = problems.isEmpty()
                ? messages.get("problems.none")
                : problems.stream()
                        .map(p -> place(p) + "\n    " + p.message(locale) + "\n    " + p.hint(locale))
                        .collect(Collectors.joining("\n\n"));
        show(app, owner, messages.get("problems.title", problems.size()), text(text, owner));
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
        show(app, owner, messages.get("about.title"), text(text, owner));
    }

    private static String resource(String name) {
        try (InputStream in = Sheets.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static TextArea text(String words, Window owner) {
        TextArea area = new TextArea(words);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefSize(WIDTH * larger(owner), HEIGHT * larger(owner));
        return area;
    }

    /** Lays some content over a window, to be looked at and closed; the window it stands in. */
    static Window show(AppViewModel app, Window owner, String title, Node content) {
        Dialog<Void> dialog = new Dialog<>();
        prepare(dialog, owner, app);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(app.messages().get("button.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
        return dialog.getDialogPane().getScene().getWindow();
    }

    /** Gives a dialog its owner and the look of the window. */
    static void prepare(Dialog<?> dialog, Window owner, AppViewModel app) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setResizable(true);
        dialog.setGraphic(null);
        Look.dress(dialog.getDialogPane(), app.themeProperty().get(), larger(owner));
    }
}
