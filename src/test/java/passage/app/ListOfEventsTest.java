package passage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import passage.dataset.Dataset;
import passage.dataset.PassageException;
import passage.layout.Grouping;
import passage.layout.TimelineItem;

/** The list of events beside the timeline: the same events, read with keys or by a screen reader. */
class ListOfEventsTest extends WindowTest {

    private static final String SHUSHA = "shusha-declaration";

    @Start
    void start(Stage stage) throws PassageException {
        open(stage);
    }

    private static ListView<TimelineItem> list(FxRobot robot) {
        return robot.lookup("#events").queryListView();
    }

    private void openList(FxRobot robot) {
        robot.interact(() -> app.listProperty().set(true));
        settle();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    private int place(String event) {
        return window.timeline().dataProperty().get().placeOf(event).orElseThrow();
    }

    private static List<IndexedCell<?>> cells(FxRobot robot) {
        return robot.lookup("#events .list-cell").<IndexedCell<?>>queryAll().stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String spoken(FxRobot robot, int place) {
        return cells(robot).stream()
                .filter(cell -> cell.getIndex() == place)
                .map(cell -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itHoldsTheEventsOfTheTimelineInTheOrderOfTime(FxRobot robot) {
        openList(robot);
        assertThat(list(robot).getItems())
                .containsExactlyElementsOf(
                        window.timeline().dataProperty().get().events());
        assertThat(list(robot).getItems()).extracting(TimelineItem::first).isSorted();
    }

    @Test
    void whatIsSelectedInOneIsSelectedInTheOther(FxRobot robot) {
        openList(robot);
        robot.interact(() -> list(robot).getSelectionModel().select(place(SHUSHA)));
        assertThat(app.selectedProperty().get()).isEqualTo(SHUSHA);

        robot.interact(() -> app.selectedProperty().set("treaty-of-kars"));
        assertThat(list(robot).getSelectionModel().getSelectedItem().id()).isEqualTo("treaty-of-kars");
        assertThat(cells(robot)).extracting(IndexedCell::getIndex).contains(place("treaty-of-kars"));

        robot.interact(() -> app.selectedProperty().set(""));
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(-1);
    }

    @Test
    void walkingThroughItTakesTheTimelineAlong(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.timeline().look(window.timeline().windows().around(-90_000, -80_000, 100)));
        openList(robot);
        robot.interact(() -> app.selectedProperty().set(SHUSHA));
        press(robot, KeyCode.DOWN);
        String next = app.selectedProperty().get();
        assertThat(place(next)).isEqualTo(place(SHUSHA) + 1);
        assertThat(cells(robot)).filteredOn(Node::isFocused).singleElement().matches(IndexedCell::isSelected);
        until(() -> window.timelineView().boundsOf(next).isPresent());
    }

    @Test
    void tabReachesItAndOpensItAndEscapeClosesIt(FxRobot robot) {
        assertThat(robot.lookup("#events").tryQuery()).isEmpty();
        robot.interact(window.timelineView()::requestFocus);
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(app.listProperty().get()).isTrue();
        assertThat(list(robot).isFocused()).isTrue();
        assertThat(list(robot).getWidth()).isGreaterThan(300);

        press(robot, KeyCode.ESCAPE);
        assertThat(app.listProperty().get()).isFalse();
        assertThat(window.timelineView().isFocused()).isTrue();
        assertThat(window.timelineView().getParent().getLayoutX()).isZero();
    }

    /** The card has its column from the start, and gives it up only for the list. */
    @Test
    void whereThereIsLittleRoomTheCardGivesWayToTheList(FxRobot robot) {
        assertThat(window.timelineView().getWidth()).isLessThan(600);
        assertThat(robot.lookup(".card-pane").tryQuery()).isPresent();
        openList(robot);
        assertThat(robot.lookup(".card-pane").tryQuery()).isEmpty();
        robot.interact(() -> app.listProperty().set(false));
        settle();
        assertThat(robot.lookup(".card-pane").tryQuery()).isPresent();
    }

    @Test
    void theSameKeyOpensAndClosesIt(FxRobot robot) {
        robot.interact(window.timelineView()::requestFocus);
        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertThat(list(robot).isFocused()).isTrue();
        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertThat(app.listProperty().get()).isFalse();
        assertThat(window.timelineView().isFocused()).isTrue();
    }

    @Test
    void enterReadsTheEventAsOnTheTimelineAndEscapeLeadsBackStepByStep(FxRobot robot) {
        openList(robot);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        assertThat(window.reader().wideProperty().get()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(window.reader().wideProperty().get()).isFalse();
        assertThat(list(robot).isFocused()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(app.listProperty().get()).isFalse();
        assertThat(app.selectedProperty().get()).isNotEmpty();
    }

    @Test
    void typedLettersJumpToTheNextTitleThatBeginsSo(FxRobot robot) throws TimeoutException {
        openList(robot);
        robot.write("shusha d");
        until(() -> app.selectedProperty().get().equals(SHUSHA));
        settle();
        assertThat(spoken(robot, place(SHUSHA))).contains("Shusha");
    }

    @Test
    void aScreenReaderHearsDateTitleCategoryAndSources(FxRobot robot) {
        openList(robot);
        robot.interact(() -> app.selectedProperty().set(SHUSHA));
        settle();
        assertThat(list(robot).getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(cells(robot)).extracting(Node::getAccessibleRole).containsOnly(AccessibleRole.LIST_ITEM);
        assertThat(spoken(robot, place(SHUSHA))).isEqualTo("15 June 2021. Shusha Declaration. Treaties. 3 sources");

        robot.interact(() -> app.messages().localeProperty().set(Locale.of("tr")));
        settle();
        assertThat(spoken(robot, place(SHUSHA))).isEqualTo("15 Haziran 2021. Şuşa Beyannamesi. Antlaşmalar. 3 kaynak");

        robot.interact(() -> app.messages().localeProperty().set(Locale.of("az")));
        settle();
        assertThat(spoken(robot, place(SHUSHA))).isEqualTo("15 iyun 2021. Şuşa Bəyannaməsi. Müqavilələr. 3 mənbə");
    }

    @Test
    void languageThemeAndLanesKeepSelectionAndPlace(FxRobot robot) {
        openList(robot);
        robot.interact(() -> app.selectedProperty().set(SHUSHA));
        settle();
        int top = flow(robot).getFirstVisibleCell().getIndex();
        assertThat(top).isPositive();

        robot.interact(() -> app.messages().localeProperty().set(Locale.of("tr")));
        settle();
        robot.interact(app::switchTheme);
        settle();
        robot.interact(() -> window.timeline().groupingProperty().set(Grouping.SOURCE));
        settle();

        assertThat(list(robot).getSelectionModel().getSelectedItem().id()).isEqualTo(SHUSHA);
        assertThat(app.selectedProperty().get()).isEqualTo(SHUSHA);
        assertThat(flow(robot).getFirstVisibleCell().getIndex()).isEqualTo(top);
    }

    private static VirtualFlow<?> flow(FxRobot robot) {
        return robot.lookup("#events .virtual-flow").queryAs(VirtualFlow.class);
    }

    @Test
    void withoutEventsItSaysSo(FxRobot robot) {
        openList(robot);
        robot.interact(() -> app.show(Dataset.empty(Path.of(""))));
        settle();
        assertThat(list(robot).getItems()).isEmpty();
        assertThat(((Label) list(robot).getPlaceholder()).getText()).isEqualTo("No events");
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        robot.write("a");
        assertThat(app.selectedProperty().get()).isEmpty();
    }

    @Test
    void withNothingSelectedItBeginsWithWhatTheTimelineShows(FxRobot robot) {
        int place = place(SHUSHA);
        TimelineItem shusha = window.timeline().dataProperty().get().events().get(place);
        robot.interact(() ->
                window.timeline().look(window.timeline().windows().around(shusha.first(), shusha.first() + 300, 10)));
        openList(robot);
        TimelineItem first = list(robot).getFocusModel().getFocusedItem();
        assertThat(first.first())
                .isGreaterThanOrEqualTo(
                        window.timeline().frame().day(window.timeline().frame().plotLeft()));
        assertThat(cells(robot))
                .extracting(IndexedCell::getIndex)
                .contains(list(robot).getFocusModel().getFocusedIndex());
        assertThat(app.selectedProperty().get()).isEmpty();
    }

    @Test
    void aDoubleClickOpensARowAndBelowTheLastOneNothing(FxRobot robot) {
        openList(robot);
        robot.interact(() -> {
            app.selectedProperty().set(SHUSHA);
            ListView<TimelineItem> list = list(robot);
            list.setItems(FXCollections.observableArrayList(list.getItems().subList(0, 2)));
            list.getSelectionModel().select(1);
        });
        settle();
        List<IndexedCell<?>> all =
                List.copyOf(robot.lookup("#events .list-cell").<IndexedCell<?>>queryAll());
        doubleClick(robot, all.stream().filter(IndexedCell::isEmpty).findFirst().orElseThrow());
        assertThat(window.reader().wideProperty().get()).isFalse();
        doubleClick(robot, cells(robot).getFirst());
        assertThat(window.reader().wideProperty().get()).isTrue();
    }

    private static void doubleClick(FxRobot robot, Node on) {
        robot.interact(() -> on.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                5,
                5,
                0,
                0,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                new PickResult(on, 5, 5))));
    }

    @Test
    void itMayBeOpenFromTheStart(FxRobot robot) {
        robot.interact(() -> {
            app.listProperty().set(true);
            MainWindow another = new MainWindow(app);
            assertThat(another.root().lookup("#events")).isNotNull();
        });
    }
}
