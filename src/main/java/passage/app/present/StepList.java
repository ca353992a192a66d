package passage.app.present;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import passage.lesson.Step;

/** The steps of the lesson, to any of which one can jump; the one that is shown is marked and in sight. */
final class StepList extends ListView<Step> {

    /** Of a row, in heights of the type. */
    private static final double ROW = 3.75;

    private final PresentViewModel model;
    private List<Step> shown = List.of();

    StepList(PresentViewModel model) {
        this.model = model;
        TeacherWords words = new TeacherWords(model);
        setId("steps");
        getStyleClass().add("step-list");
        setCellFactory(_ -> new StepRow(model, words));
        accessibleTextProperty().bind(model.app().messages().bind("presenter.steps"));
        model.placeProperty().addListener(_ -> follow());
        model.app().messages().localeProperty().addListener(_ -> refresh());
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        skinProperty().addListener(_ -> follow());
        follow();
    }

    /** Rows are as high as the type that they are set in. */
    void setType(double size) {
        setFixedCellSize(Math.round(ROW * size));
    }

    private void follow() {
        List<Step> steps = model.place().lesson().steps();
        if (steps != shown) {
            shown = steps;
            setItems(FXCollections.observableList(steps));
        } else {
            refresh();
        }
        int step = model.place().step();
        getSelectionModel().clearAndSelect(step);
        bringIntoView(step);
    }

    /** With some rows before it, for one looks where one comes from. */
    private void bringIntoView(int step) {
        VirtualFlow<?> flow = (VirtualFlow<?>) lookup(".virtual-flow");
        boolean known = flow != null && flow.getFirstVisibleCell() != null;
        int first = known ? flow.getFirstVisibleCell().getIndex() : -1;
        int last = known ? flow.getLastVisibleCell().getIndex() : -1;
        if (step <= first || step >= last) {
            scrollTo(Math.max(0, step - Math.max(1, (last - first) / 3)));
        }
    }

    private void pressed(KeyEvent event) {
        int step = getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER && step >= 0) {
            model.toStep(step);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Stream.iterate(event.getPickResult().getIntersectedNode(), Objects::nonNull, Node::getParent)
                    .filter(node -> node instanceof StepRow row && !row.isEmpty())
                    .findFirst()
                    .ifPresent(row -> model.toStep(((StepRow) row).getIndex()));
        }
    }
}
