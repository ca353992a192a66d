package passage.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import passage.app.KeyTable.Group;
import passage.app.KeyTable.Row;
import passage.app.timeline.CanvasPainter;
import passage.app.timeline.Fonts;
import passage.display.DisplayList;
import passage.layout.Legend;
import passage.layout.Theme;
import passage.paint.FontMetrics;

/** The sheet of every key and gesture, in groups, with the marks of the timeline below. */
final class KeySheet {

    /** Of a column, for signs: gestures have longer names than keys. */
    private static final double GESTURES = 276;

    private static final double KEYS = 196;
    private static final double GAP = KeyTable.GAP;

    private static final List<Group> LEFT = List.of(
            Group.of(
                    "keys.group.move",
                    Row.of("keys.pan", "drag", "finger", "trackpad", "Shift+← → ↑ ↓"),
                    Row.of("keys.sideways", "sideways", "Shift+wheel"),
                    Row.of("keys.lanes", "Alt+wheel", "names"),
                    Row.of("keys.strip", "strip"),
                    Row.of("keys.strip-keys", "← →", "PgUp", "PgDn", "Home", "End"),
                    Row.of("keys.go-to", "Shortcut+G"),
                    Row.of("keys.lesson", "Alt+lessons"),
                    Row.of("keys.present", "F5", "Shift+F5"),
                    Row.of("keys.add-step", LessonMaking.ADD),
                    Row.of("keys.edit-lessons", LessonMaking.EDIT),
                    Row.of("keys.quiz", "F6"),
                    Row.of("keys.back", "Alt+←", "mouse-back"),
                    Row.of("keys.forward", "Alt+→", "mouse-forward")),
            Group.of(
                    "keys.group.zoom",
                    Row.of("keys.zoom", "wheel", "Ctrl+wheel", "pinch", "+", "−"),
                    Row.of("keys.closer", "double-click"),
                    Row.of("keys.range", "Shift+drag"),
                    Row.of("keys.cluster", "click"),
                    Row.of("keys.fit", "0", "Home", "Shortcut+0"),
                    Row.of("keys.fit-selection", "F", "Shortcut+9")));

    private static final List<Group> RIGHT = List.of(
            Group.of(
                    "keys.group.select",
                    Row.of("keys.select", "click", "tap"),
                    Row.of("keys.time", "←", "→"),
                    Row.of("keys.lane", "↑", "↓"),
                    Row.of("keys.hidden", "click"),
                    Row.of("keys.open", "Enter", "double-click"),
                    Row.of("keys.close", "Esc")),
            Group.of(
                    "keys.group.show",
                    Row.of("keys.scale", "B"),
                    Row.of("keys.grouping", "L"),
                    Row.of("keys.list", "Shortcut+L"),
                    Row.of("keys.theme", "Shortcut+D"),
                    Row.of("keys.problems", "Shortcut+Shift+P"),
                    Row.of("keys.sheet", "?", "F1")),
            Group.of(
                    "keys.group.window",
                    Row.of("keys.open-data", "Shortcut+O"),
                    Row.of("keys.add-original", "Shortcut+Shift+O", "drop"),
                    Row.of("keys.export", "Shortcut+E"),
                    Row.of("keys.copy-picture", "Shortcut+Shift+C"),
                    Row.of("keys.print", "Shortcut+P"),
                    Row.of("keys.focus", "Tab", "Shift+Tab"),
                    Row.of("keys.menus", "F10", "Alt+underlined"),
                    Row.of("keys.quit", "Shortcut+Q")));

    private final AppViewModel app;
    private final KeyTable table;
    private final double larger;

    private KeySheet(AppViewModel app, double larger) {
        this.app = app;
        this.table = new KeyTable(app.messages(), larger);
        this.larger = larger;
    }

    /** Lays the sheet over a window; what the window is too low for can be scrolled to. */
    static void show(AppViewModel app, CategoryChip chips, Window owner) {
        KeySheet sheet = new KeySheet(app, Sheets.larger(owner));
        VBox content = new VBox(
                GAP,
                new HBox(2 * GAP, sheet.table.column(LEFT, GESTURES), sheet.table.column(RIGHT, KEYS)),
                sheet.table.heading("marks.title"),
                sheet.marks(app.themeProperty().get()),
                sheet.table.heading("marks.colours"),
                sheet.colours(chips));
        sheet.table.show(app, owner, app.messages().get("keys.title"), content);
    }

    private Node marks(Theme theme) {
        Legend legend = new Legend(theme, new FontMetrics());
        double scale = theme.magnification() * larger;
        CanvasPainter painter = new CanvasPainter(new Fonts());
        FlowPane marks = new FlowPane(2 * GAP, 4);
        for (Legend.Sign sign : Legend.Sign.OF_WINDOWS) {
            DisplayList picture = legend.of(sign);
            Canvas canvas = new Canvas(picture.width() * scale, picture.height() * scale);
            painter.paint(picture, canvas.getGraphicsContext2D(), scale);
            HBox row = new HBox(GAP, canvas, new Label(sign.words(app.messages().locale())));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(KeyTable.COLUMN * larger);
            marks.getChildren().add(row);
        }
        marks.setMinWidth(Region.USE_PREF_SIZE);
        marks.setPrefWrapLength(table.width());
        return marks;
    }

    /** Marks have the colours of their categories whatever the lanes stand for. */
    private Node colours(CategoryChip chips) {
        FlowPane colours = new FlowPane(GAP / 2, GAP / 2);
        app.dataset().categories().stream().map(chips::of).forEach(colours.getChildren()::add);
        colours.setPrefWrapLength(table.width());
        return colours;
    }
}
