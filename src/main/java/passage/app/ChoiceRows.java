package passage.app;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rows of what can be chosen, each control beside its name, under headings. */
public final class ChoiceRows extends GridPane {

    private static final double NAMES = 104;

    private final Messages messages;
    /** The row to come; the grid itself does not count those that are hidden. */
    private int next;

    /** No rows yet. */
    public ChoiceRows(Messages messages) {
        this.messages = messages;
        setHgap(16);
        setVgap(8);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, controls);
    }

    /** Words above the rows that follow. */
    public void heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().addAll("section-heading", "export-heading");
        add(heading, 0, next++, 2, 1);
    }

    /** A control beside its name, whose underlined letter leads to it. */
    public Label row(String name, Region control) {
        return row(name, control, control);
    }

    /** The same for several controls of which the name leads to the first. */
    public Label row(String name, Node controls, Node first) {
        Label label = new Label(name);
        label.setMnemonicParsing(true);
        label.setLabelFor(first);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        first.setAccessibleText(name.replace("_", ""));
        addRow(next++, label, controls);
        return label;
    }

    /** Something below the control before. */
    public void below(Node node) {
        add(node, 1, next++);
    }

    /** Something as wide as names and controls together. */
    public void wide(Node node) {
        add(node, 0, next++, 2, 1);
    }

    /** A sentence below the control before, while there is one. */
    public void problem(ObservableValue<String> sentence) {
        Label words = new Label();
        words.getStyleClass().add("wrong");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(sentence);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        below(words);
    }

    /** One of some values, by its words. */
    public static <T> ComboBox<T> combo(List<T> values, Property<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().addAll(values);
        box.setConverter(new Words<>(words));
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /** Something that is wanted or not. */
    public static CheckBox check(String words, BooleanProperty chosen) {
        CheckBox box = new CheckBox(words);
        box.selectedProperty().bindBidirectional(chosen);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setWrapText(true);
        return box;
    }

    /** A line to type in. */
    public static TextField field(Property<String> text) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /** The words of the interface. */
    public Messages messages() {
        return messages;
    }
}
