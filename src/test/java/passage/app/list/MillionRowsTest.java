package passage.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import passage.app.AppViewModel;
import passage.dataset.Dataset;
import passage.display.Colour;
import passage.layout.Certainty;
import passage.layout.Dispute;
import passage.layout.Extent;
import passage.layout.Lane;
import passage.layout.MarkShape;
import passage.layout.TimelineData;
import passage.layout.TimelineItem;

/** A list of a million events: they are looked at where they are, and only those in sight have rows. */
@ExtendWith(ApplicationExtension.class)
class MillionRowsTest {

    private static final int MANY = 1_000_000;
    private static final Colour BLUE = Colour.of("0B6FB8");

    private AppViewModel app;
    private TimelineData data;
    private EventList list;

    @Start
    void start(Stage stage) {
        app = new AppViewModel(Dataset.empty(Path.of("")));
        data = million();
        EventsViewModel model = new EventsViewModel(app, new SimpleObjectProperty<>(data), _ -> 0, _ -> {});
        list = new EventList(model, _ -> new Label(), _ -> {});
        stage.setScene(new Scene(list, 320, 600));
        stage.show();
    }

    private static TimelineData million() {
        List<TimelineItem> items =
                IntStream.range(0, MANY).mapToObj(i -> item(i, i / 10.0)).toList();
        Lane lane = new Lane("", "", Optional.empty(), BLUE, MANY);
        return new TimelineData(List.of(lane), items, 0, MANY / 10.0 + 1, Locale.ENGLISH, TimelineItem::title);
    }

    private static TimelineItem item(int number, double day) {
        String title = number == MANY - 5 ? "Zenith" : "Event";
        return new TimelineItem(
                "e" + number,
                title,
                "",
                "",
                BLUE,
                3,
                Extent.certain(day, day + 1),
                MarkShape.DOT,
                Certainty.FULL,
                1,
                Dispute.NONE,
                "",
                Optional.empty(),
                false);
    }

    private static List<Integer> rowsMade(FxRobot robot) {
        return robot.lookup(".list-cell").<IndexedCell<?>>queryAll().stream()
                .map(IndexedCell::getIndex)
                .toList();
    }

    @Test
    void opensAtOnceAndGoesToTheLastWithRowsForThoseInSightOnly(FxRobot robot) {
        assertThat(list.getItems()).hasSize(MANY);
        assertThat(list.getItems().get(77)).isSameAs(data.events().get(77));
        assertThat(rowsMade(robot)).hasSizeBetween(5, 40);

        robot.interact(() -> app.selectedProperty().set("e" + (MANY - 1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(MANY - 1);
        assertThat(rowsMade(robot)).contains(MANY - 1).hasSizeBetween(5, 60);
    }

    @Test
    void aTitleFarAwayIsFoundByItsFirstLetter(FxRobot robot) throws Exception {
        robot.interact(list::requestFocus);
        robot.write("z");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> app.selectedProperty().get().equals("e" + (MANY - 5)));
    }
}
