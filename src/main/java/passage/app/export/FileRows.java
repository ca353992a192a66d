package passage.app.export;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import passage.app.ChoiceRows;
import passage.app.Messages;
import passage.app.Words;
import passage.export.ExportFormat;
import passage.export.Form;

/** The rows that say what kind of file is made, and how large. */
final class FileRows {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ChoiceRows rows;
    private final Messages messages;
    private final ExportViewModel model;

    private FileRows(ChoiceRows rows, ExportViewModel model) {
        this.rows = rows;
        this.messages = rows.messages();
        this.model = model;
    }

    static void addTo(ChoiceRows rows, ExportViewModel model) {
        FileRows made = new FileRows(rows, model);
        rows.heading(rows.messages().get("export.file"));
        made.kind();
        made.size();
    }

    private void kind() {
        ComboBox<ExportFormat> formats = ChoiceRows.combo(
                List.of(ExportFormat.values()),
                model.formatProperty(),
                one -> messages.get("export.format." + Keys.of(one)));
        formats.setId("export-format");
        rows.row(messages.get("export.format"), formats);
        ComboBox<Form> forms = ChoiceRows.combo(
                List.of(Form.values()), model.formProperty(), one -> messages.get("export.form." + Keys.of(one)));
        forms.setId("export-form");
        BooleanBinding known = Bindings.createBooleanBinding(
                () -> Formats.hasForms(model.formatProperty().get()), model.formatProperty());
        shownFor(known, rows.row(messages.get("export.form"), forms), forms);
    }

    private static void shownFor(BooleanBinding shown, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(shown);
            node.managedProperty().bind(shown);
        }
    }

    private void size() {
        SizeViewModel size = model.size();
        TextField width = number("export-width", size.widthProperty(), "export.width");
        TextField height = number("export-height", size.heightProperty(), "export.height");
        width.textProperty().addListener(_ -> mark(width, size.isSide(width.getText())));
        height.textProperty().addListener(_ -> mark(height, size.isSide(height.getText())));
        ComboBox<LengthUnit> units = new ComboBox<>();
        units.setId("export-unit");
        units.setMinWidth(Region.USE_PREF_SIZE);
        units.setAccessibleText(messages.get("export.unit"));
        units.getItems().addAll(LengthUnit.values());
        units.setConverter(new Words<>(one -> messages.get("export.unit." + Keys.of(one))));
        units.setValue(size.unitProperty().getValue());
        size.unitProperty().addListener((_, _, now) -> units.setValue(now));
        units.setOnAction(_ -> {
            if (units.getValue() != size.unitProperty().getValue()) {
                size.tellIn(units.getValue());
            }
        });
        HBox sides = new HBox(8, width, new Label("×"), height, units);
        sides.setAlignment(Pos.CENTER_LEFT);
        rows.row(messages.get("export.size"), sides, width);
        TextField dpi = number("export-dpi", size.dpiProperty(), "export.dpi");
        dpi.textProperty().addListener(_ -> mark(dpi, size.isDpi(dpi.getText())));
        Button turn = new Button(messages.get("export.turn"));
        turn.setId("export-turn");
        turn.setMinWidth(Region.USE_PREF_SIZE);
        turn.setOnAction(_ -> size.turn());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox dots = new HBox(8, dpi, between, turn);
        dots.setAlignment(Pos.CENTER_LEFT);
        rows.row(messages.get("export.dpi"), dots, dpi);
        rows.problem(size.problemProperty());
        BooleanBinding fixed =
                Bindings.createBooleanBinding(this::sizeIsGiven, model.formatProperty(), model.formProperty());
        sides.disableProperty().bind(fixed);
        dots.disableProperty().bind(fixed);
    }

    /** A table has no size, and a handout is always of A4. */
    private boolean sizeIsGiven() {
        ExportFormat format = model.formatProperty().get();
        Form form = model.formProperty().get();
        boolean handout = form == Form.HANDOUT || form == Form.HANDOUT_WITH_BLANKS;
        return !Formats.hasPicture(format) || handout && Formats.hasForms(format);
    }

    private TextField number(String id, StringProperty text, String name) {
        TextField field = ChoiceRows.field(text);
        field.setId(id);
        field.setPrefColumnCount(5);
        field.setMinWidth(64);
        field.setAccessibleText(messages.get(name).replace("_", ""));
        return field;
    }

    private static void mark(TextField field, boolean right) {
        field.pseudoClassStateChanged(WRONG, !right);
    }
}
