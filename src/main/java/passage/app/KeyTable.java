package passage.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Keys and gestures and what they do, in groups and columns, for the sheets that name them. */
public final class KeyTable {

    /** Between the columns is twice as much, in pixels. */
    static final double GAP = 16;

    static final double COLUMN = 564;
    private static final double SCROLL_BAR = 40;
    private static final double HIGHEST = 900;
    /** What the dialog and its frame need of the window's height. */
    private static final double AROUND = 176;

    /**
     * What some keys do.
     *
     * @param words the key of the sentence
     * @param signs a gesture's name stands in small letters; {@code Shortcut} is Ctrl, or ⌘ where that is the custom
     */
    public record Row(String words, List<String> signs) {

        /** A row of these signs. */
        public static Row of(String words, String... signs) {
            return new Row(words, List.of(signs));
        }
    }

    /**
     * Rows that belong together.
     *
     * @param title the key of their heading
     */
    public record Group(String title, List<Row> rows) {

        /** A group of these rows. */
        public static Group of(String title, Row... rows) {
            return new Group(title, List.of(rows));
        }
    }

    private final Messages messages;
    private final double larger;

    /** @param larger how much larger than usual, as sheets over that window are */
    KeyTable(Messages messages, double larger) {
        this.messages = messages;
        this.larger = larger;
    }

    /** Lays a sheet of two columns over a window; the window of the sheet. */
    public static Window show(
            AppViewModel app, Window owner, String title, List<Group> left, List<Group> right, double signs) {
        KeyTable table = new KeyTable(app.messages(), Sheets.larger(owner));
        HBox columns = new HBox(2 * GAP, table.column(left, signs), table.column(right, signs));
        return table.show(app, owner, title, new VBox(columns));
    }

    /** Lays some content as wide as two columns over a window; what the window is too low for can be scrolled to. */
    Window show(AppViewModel app, Window owner, String title, VBox content) {
        content.getStyleClass().add("keys");
        double highest = Math.clamp(owner.getHeight() - AROUND * larger, AROUND, HIGHEST * larger);
        ScrollPane scroll = new ScrollPane(content) {
            @Override
            protected double computePrefHeight(double width) {
                return Math.min(highest, super.computePrefHeight(width));
            }
        };
        scroll.setId("keys");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportWidth(width() + SCROLL_BAR);
        return Sheets.show(app, owner, title, scroll);
    }

    /** @param signs the room for signs, in pixels at the usual size */
    VBox column(List<Group> groups, double signs) {
        VBox column = new VBox(4);
        for (Group group : groups) {
            column.getChildren().add(heading(group.title()));
            group.rows().forEach(row -> column.getChildren().add(row(row, signs)));
        }
        return column;
    }

    Label heading(String key) {
        Label heading = new Label(messages.get(key));
        heading.getStyleClass().add("keys-heading");
        return heading;
    }

    /** Of both columns. */
    double width() {
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

    /** A sign as people know it: each of its parts is a gesture, or stands on a key, as + does at the end. */
    private String shown(String sign) {
        String keys = sign.endsWith("+") ? sign.substring(0, sign.length() - 1) : sign;
        String words = Arrays.stream(keys.split("\\+")).map(this::part).collect(Collectors.joining("+"));
        return words + sign.substring(keys.length() - (keys.endsWith("+") ? 1 : 0));
    }

    private String part(String part) {
        if (part.equals("Shortcut")) {
            String shortcut = KeyCombination.valueOf("Shortcut+A").getDisplayText();
            return shortcut.substring(0, shortcut.length() - 1).replace("+", "");
        }
        return part.matches("[a-z-]{2,}") ? messages.get("gesture." + part) : part;
    }
}
