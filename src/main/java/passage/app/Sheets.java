package passage.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Window;
import passage.app.timeline.CanvasPainter;
import passage.app.timeline.Fonts;
import passage.dataset.Problem;
import passage.display.DisplayList;
import passage.layout.Legend;
import passage.layout.Theme;
import passage.paint.FontMetrics;

/** The sheets that lie over the window for a moment: keys, problems, about. */
final class Sheets {

    /** Keys and the messages that say what they do, in the order of the sheet. */
    private static final List<String[]> KEYS = List.of(
            new String[] {"← →", "keys.time"},
            new String[] {"↑ ↓", "keys.lane"},
            new String[] {"Shift + ← → ↑ ↓", "keys.pan"},
            new String[] {"+  −", "keys.zoom"},
            new String[] {"0", "keys.fit"},
            new String[] {"Enter", "keys.open"},
            new String[] {"Esc", "keys.close"},
            new String[] {"Ctrl + G", "keys.go-to"},
            new String[] {"Ctrl + D", "keys.theme"},
            new String[] {"Ctrl + O", "keys.open-data"},
            new String[] {"Ctrl + Shift + O", "keys.add-original"},
            new String[] {"Ctrl + P", "keys.problems"});

    /** What a sheet has above and below its content: the title of the window, a heading, a button. */
    private static final double AROUND = 220;

    private Sheets() {}

    static void keys(AppViewModel app, Window owner) {
        Messages messages = app.messages();
        GridPane grid = new GridPane(24, 4);
        grid.getStyleClass().add("keys");
        int row = 0;
        for (String[] key : KEYS) {
            Label sign = new Label(key[0]);
            sign.getStyleClass().add("key");
            grid.addRow(row++, sign, new Label(messages.get(key[1])));
        }
        grid.add(new WrappedLabel(messages.get("marks.title"), "note-heading"), 0, row++, 2, 1);
        Theme theme = app.themeProperty().get();
        Legend legend = new Legend(theme, new FontMetrics());
        CanvasPainter painter = new CanvasPainter(new Fonts());
        for (Legend.Sign sign : Legend.Sign.values()) {
            DisplayList picture = legend.of(sign);
            double larger = theme.magnification();
            Canvas canvas = new Canvas(picture.width() * larger, picture.height() * larger);
            painter.paint(picture, canvas.getGraphicsContext2D(), larger);
            grid.addRow(
                    row++, canvas, new Label(messages.get("marks." + sign.name().toLowerCase(Locale.ROOT))));
        }
        show(app, owner, messages.get("keys.title"), scrolling(grid));
    }

    /** As high as what is in it, or as the screen allows: on a low one, or in large type, the rest is scrolled to. */
    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content) {
            @Override
            protected double computePrefHeight(double width) {
                double room = Screen.getPrimary().getVisualBounds().getHeight() - AROUND;
                return Math.min(super.computePrefHeight(width), room);
            }
        };
        content.setMinWidth(Region.USE_PREF_SIZE);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        return pane;
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

    private static void show(AppViewModel app, Window owner, String title, Node content) {
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
