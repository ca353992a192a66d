package passage.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import passage.app.card.CardActions;
import passage.app.card.CardView;
import passage.app.reader.ReaderView;
import passage.app.reader.ReaderViewModel;
import passage.app.timeline.Fonts;
import passage.app.timeline.MinimapView;
import passage.app.timeline.TimelineView;
import passage.app.timeline.TimelineViewModel;
import passage.display.Icon;
import passage.paint.FontMetrics;
import passage.paint.Icons;

/**
 * The main window: the timeline, and beside it the card of the selected event with the passage it comes from lit in the
 * reader below. The reader can be given a column of its own; where there is no room for three, it takes the card's place.
 */
public final class MainWindow {

    private static final double ROOM_FOR_THREE = 1600;
    private static final double CARD_WIDTH = 428;
    private static final double READER_WIDTH = 640;
    /** Of the height, where card and reader share a column. */
    private static final double CARD_SHARE = 0.52;

    private final AppViewModel app;
    private final TimelineViewModel timeline;
    private final TimelineView timelineView;
    private final ReaderViewModel reader;
    private final ReaderView readerView;
    private final CardView card;
    private final Banner banner;
    private final FileActions files;
    private final SplitPane panes = new SplitPane();
    private final SplitPane side = new SplitPane();
    private final BorderPane root = new BorderPane();

    public MainWindow(AppViewModel app) {
        this.app = app;
        Fonts fonts = new Fonts();
        Function<String, Optional<Icon>> icons =
                name -> Icons.of(name, app.dataset().folder());
        this.timeline = new TimelineViewModel(app, icons, new FontMetrics());
        this.timelineView = new TimelineView(timeline, fonts);
        this.reader = new ReaderViewModel(app);
        this.banner = new Banner(app.messages());
        this.files = new FileActions(app, banner, root);
        this.readerView = new ReaderView(reader, files::addOriginal, timelineView::reveal);
        this.card = new CardView(app, CategoryChip.maker(app, icons), new Actions());
        Commands commands = new Commands(app, timeline, timelineView, files, root);

        VBox left = new VBox(timelineView, new MinimapView(timeline, fonts));
        VBox.setVgrow(timelineView, Priority.ALWAYS);
        timelineView.setMinWidth(320);
        side.setOrientation(Orientation.VERTICAL);
        side.getItems().setAll(card);
        side.setPrefWidth(CARD_WIDTH);
        side.setMinWidth(300);
        SplitPane.setResizableWithParent(side, false);
        SplitPane.setResizableWithParent(readerView, false);
        panes.getItems().setAll(left, side);

        root.getStyleClass().add("main-window");
        root.setTop(new Toolbar(app, timeline, commands));
        root.setCenter(panes);
        root.setBottom(new VBox(banner, new StatusBar(app, timeline, commands)));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        files.acceptDrops();
        keepPanesArranged();
    }

    private void keepPanesArranged() {
        reader.wideProperty().addListener((_, _, _) -> arrangePanes());
        reader.passageProperty().addListener((_, before, after) -> {
            if (before.isEmpty() != after.isEmpty()) {
                arrangePanes();
            }
        });
        timelineView.setOnOpen(_ -> reader.wideProperty().set(true));
        root.widthProperty().addListener((_, before, after) -> {
            boolean crossed = before.doubleValue() < ROOM_FOR_THREE != after.doubleValue() < ROOM_FOR_THREE;
            if (crossed || before.doubleValue() == 0) {
                arrangePanes();
            }
        });
    }

    /** What fills the window. */
    public Parent root() {
        return root;
    }

    public TimelineView timelineView() {
        return timelineView;
    }

    public TimelineViewModel timeline() {
        return timeline;
    }

    public ReaderViewModel reader() {
        return reader;
    }

    FileActions files() {
        return files;
    }

    public Banner banner() {
        return banner;
    }

    /** Under the card the reader is there as soon as an event is selected; wide, it has a column of its own. */
    private void arrangePanes() {
        boolean reading = !reader.passageProperty().get().isEmpty();
        boolean wide = reading && reader.wideProperty().get();
        double width = Math.max(root.getWidth(), 640);
        List<Node> columns = new ArrayList<>(panes.getItems().subList(0, 1));
        List<Double> widths = new ArrayList<>();
        panes.getItems().setAll(columns);
        side.getItems().setAll(card);
        if (wide) {
            columns.add(readerView);
            widths.add(Math.min(READER_WIDTH, width * 0.52));
        } else if (reading) {
            side.getItems().add(readerView);
            side.setDividerPositions(CARD_SHARE);
        }
        if (!wide || width >= ROOM_FOR_THREE) {
            columns.add(side);
            widths.add(CARD_WIDTH);
        }
        panes.getItems().setAll(columns);
        double from = width;
        for (int i = widths.size() - 1; i >= 0; i--) {
            from -= widths.get(i);
            panes.setDividerPosition(i, from / width);
        }
    }

    /** Escape closes what was opened last: the reader, then the card's event. */
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (banner.isVisible()) {
            banner.hide();
        } else if (reader.wideProperty().get()) {
            reader.wideProperty().set(false);
        } else {
            app.selectedProperty().set("");
        }
        timelineView.requestFocus();
        event.consume();
    }

    private final class Actions implements CardActions {
        @Override
        public void select(String event) {
            app.selectedProperty().set(event);
            timelineView.reveal(event);
        }

        @Override
        public void read(String passage) {
            reader.open(passage);
            reader.wideProperty().set(true);
        }
    }
}
