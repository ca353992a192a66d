package passage.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import passage.app.timeline.CanvasPainter;
import passage.app.timeline.Fonts;
import passage.display.DisplayList;
import passage.layout.Legend;
import passage.layout.Theme;
import passage.paint.FontMetrics;

/** The sheet of every key and gesture, in groups, with the marks of the timeline below. */
final class KeySheet {

    private static final double COLUMN = 564;
    /** Of a column, for signs: gestures have longer names than keys. */
    private static final double GESTURES = 276;

    private static final double KEYS = 196;
    private static final double GAP = 16;
    private static final double SCROLL_BAR = 40;
    private static final double HIGHEST = 900;
    /** What the dialog and its frame need of the window's height. */
    private static final double AROUND = 176;

    /** A gesture's name stands in small letters; {@code Shortcut} is Ctrl, or ⌘ where that is the custom. */
    private record Row(String words, List<String> signs) {

        static Row of(String words, String... signs) {
            return new Row(words, List.of(signs));
        }
    }

    private record Group(String title, List<Row> rows) {

        static Group of(String title, Row... rows) {
            return new Group(title, List.of(rows));
        }
    }

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
    private final Messages messages;
    private final double larger;

    private KeySheet(AppViewModel app, double larger) {
        this.app = app;
        this.messages = app.messages();
        this.larger = larger;
    }

    /** Lays the sheet over a window; what the window is too low for can be scrolled to. */
    static void show(AppViewModel app, CategoryChip chips, Window owner) {
        KeySheet sheet = new KeySheet(app, Sheets.larger(owner));
        VBox content = new VBox(
                GAP,
                new HBox(2 * GAP, sheet.column(LEFT, GESTURES), sheet.column(RIGHT, KEYS)),
                sheet.heading("marks.title"),
                sheet.marks(app.themeProperty().get()),
                sheet.heading("marks.colours"),
                sheet.colours(chips));
        content.getStyleClass().add("keys");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("keys");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(sheet.width() + SCROLL_BAR);
        scroll.setPrefViewportHeight(
                Math.clamp(owner.getHeight() - AROUND * sheet.larger, AROUND, HIGHEST * sheet.larger));
        Sheets.show(app, owner, app.messages().get("keys.title"), scroll);
    }

    private VBox column(List<Group> groups, double signs) {
        VBox column = new VBox(4);
        for (Group group : groups) {
            column.getChildren().add(heading(group.title()));
            group.rows().forEach(row -> column.getChildren().add(row(row, signs)));
        }
        return column;
    }

    private Label heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("keys-heading");
        return heading;
    }

    /** Of both columns. */
    private double width() {
        return 2 * (COLUMN * larger + GAP);
    }

    private Node row(Row row, double usualWidth) {
        double width = usualWidth * larger;
        FlowPane signs = new FlowPane(4, 4);
        signs.setPrefWrapLength(width);
        signs.setMinWidth(width);
        signs.setMaxWidth(width);
        row.signs().forEach(sign -> {
            Label label = new Label(shown(sign));
            label.getStyleClass().add("key");
            signs.getChildren().add(label);
        });
        WrappedLabel words = new WrappedLabel(messages.get(row.words()), "keys-words");
        double room = COLUMN * larger - width - GAP;
        words.setMinWidth(room);
        words.setMaxWidth(room);
        return new HBox(GAP, signs, words);
    }

    /** A sign as people know it: each of its parts is a gesture, or stands on a key. */
    private String shown(String sign) {
        return sign.equals("+")
                ? sign
                : Arrays.stream(sign.split("\\+")).map(this::part).collect(Collectors.joining("+"));
    }

    private String part(String part) {
        if (part.equals("Shortcut")) {
            String shortcut = KeyCombination.valueOf("Shortcut+A").getDisplayText();
            return shortcut.substring(0, shortcut.length() - 1).replace("+", "");
        }
        return part.matches("[a-z-]{2,}") ? messages.get("gesture." + part) : part;
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
            HBox row = new HBox(GAP, canvas, new Label(sign.words(messages.locale())));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(COLUMN * larger);
            marks.getChildren().add(row);
        }
        marks.setMinWidth(Region.USE_PREF_SIZE);
        marks.setPrefWrapLength(width());
        return marks;
    }

    /** Marks have the colours of their categories whatever the lanes stand for. */
    private Node colours(CategoryChip chips) {
        FlowPane colours = new FlowPane(GAP / 2, GAP / 2);
        app.dataset().categories().stream().map(chips::of).forEach(colours.getChildren()::add);
        colours.setPrefWrapLength(width());
        return colours;
    }
}
