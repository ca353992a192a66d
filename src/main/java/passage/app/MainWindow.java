package passage.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import passage.app.card.CardActions;
import passage.app.card.CardView;
import passage.app.list.EventsView;
import passage.app.list.EventsViewModel;
import passage.app.present.Screens;
import passage.app.present.SystemScreens;
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

    private final AppViewModel app;
    private final TimelineViewModel timeline;
    private final TimelineView timelineView;
    private final ReaderViewModel reader;
    private final ReaderView readerView;
    private final CardView card;
    private final EventsView list;
    private final Banner banner;
    private final FileActions files;
    private final ExportActions exports;
    private final LessonMaking making;
    private final JobsView jobs;
    private final StatusBar status;
    private final LessonActions lessons;
    private final BorderPane root = new BorderPane();

    /** Puts the parts of the window together; it is shown by whoever puts it on a stage. */
    public MainWindow(AppViewModel app) {
        this(app, new SystemScreens());
    }

    /** @param screens on which lessons are given */
    MainWindow(AppViewModel app, Screens screens) {
        this.app = app;
        Fonts fonts = new Fonts();
        Function<String, Optional<Icon>> icons = icons(app);
        this.timeline =
                new TimelineViewModel(app, icons, new FontMetrics(), ForkJoinPool.commonPool(), Platform::runLater);
        this.timelineView = new TimelineView(timeline, fonts);
        this.reader = new ReaderViewModel(app);
        this.banner = new Banner(app.messages());
        this.files = new FileActions(app, banner, root, timeline::preparing);
        CategoryChip chips = new CategoryChip(app, icons);
        this.readerView = new ReaderView(reader, chips, files::addOriginal, timelineView::reveal);
        this.card = new CardView(app, chips, new Actions(), reader.passageProperty());
        this.list = new EventsView(
                new EventsViewModel(app, timeline.dataProperty(), timeline::firstInView, timelineView::reveal),
                chips::of,
                _ -> reader.wideProperty().set(true),
                timelineView::requestFocus);
        this.jobs = new JobsView(files.jobs(), app.messages(), timelineView::requestFocus);
        this.exports = new ExportActions(app, timeline, files, root, this::say);
        Commands commands = new Commands(app, timeline, timelineView, files, exports, chips, root);
        this.making =
                new LessonMaking(app, timeline, reader.passageProperty()::get, root, this::say, timelineView::show);
        QuizActions quizzes = new QuizActions(app, fonts, root, new Actions()::read);
        this.lessons = new LessonActions(app, timelineView, files, banner, screens, fonts, making, quizzes);
        this.status = new StatusBar(app, timeline, commands);

        VBox left = new VBox(timelineView, new MinimapView(timeline, timelineView, fonts));
        VBox.setVgrow(timelineView, Priority.ALWAYS);
        timelineView.setMinWidth(320);
        Columns columns = new Columns(reader, new Magnified(left, app.themeProperty()), card, readerView);
        Stream.of(card, readerView, list).forEach(this::lendTimelineKeys);

        root.getStyleClass().add("main-window");
        root.setTop(new Toolbar(app, timeline, commands, lessons));
        root.setLeft(list);
        root.setCenter(columns);
        root.setBottom(new VBox(jobs, banner, status));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?")) {
                commands.showKeys();
                event.consume();
            }
        });
        files.acceptDrops();
        timelineView.setOnOpen(_ -> reader.wideProperty().set(true));
        timelineView.setOnDispute(this::showSources);
    }

    /** The reader's column gives way where it has taken the card's place. */
    private void showSources() {
        if (card.getScene() == null) {
            reader.wideProperty().set(false);
        }
        card.showSources();
    }

    private void say(String sentence) {
        status.say(sentence);
    }

    /** Each icon is read once for a dataset, for the timeline is made anew with every change of language, theme or lanes. */
    private static Function<String, Optional<Icon>> icons(AppViewModel app) {
        Map<String, Optional<Icon>> read = new HashMap<>();
        app.datasetProperty().addListener(_ -> read.clear());
        return name -> read.computeIfAbsent(
                name, wanted -> Icons.of(wanted, app.dataset().folder()));
    }

    /** The keys that walk along the timeline and zoom it work beside it too, where they have no other meaning. */
    private void lendTimelineKeys(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
            if (sideways && !(event.getTarget() instanceof ToggleButton)) {
                timelineView.pressed(event);
            }
        });
        node.addEventHandler(KeyEvent.KEY_TYPED, timelineView::typed);
    }

    /** What fills the window. */
    public Parent root() {
        return root;
    }

    /** The drawn timeline, for the keyboard focus. */
    public TimelineView timelineView() {
        return timelineView;
    }

    /** What of the timeline is in view and how it is arranged. */
    public TimelineViewModel timeline() {
        return timeline;
    }

    /** Which text is read, and at which passage. */
    public ReaderViewModel reader() {
        return reader;
    }

    FileActions files() {
        return files;
    }

    ExportActions exports() {
        return exports;
    }

    LessonMaking making() {
        return making;
    }

    LessonActions lessons() {
        return lessons;
    }

    /** Tells of a fault in whichever window people look at. */
    void tellFault(String sentence) {
        lessons.running().ifPresentOrElse(lesson -> lesson.tellFault(sentence), () -> banner.say(sentence));
    }

    /** Where the window tells of what went wrong or was done. */
    public Banner banner() {
        return banner;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || jobs.isFocusWithin()) {
            return;
        }
        if (!timelineView.giveUp()) {
            closeLast();
        }
        if (!list.isFocusWithin()) {
            timelineView.requestFocus();
        }
        event.consume();
    }

    /** Closes what was opened last: the reader, the list that one is in, then the card's event, then the list. */
    private void closeLast() {
        if (banner.isVisible()) {
            banner.hide();
        } else if (reader.wideProperty().get()) {
            reader.wideProperty().set(false);
        } else if (list.isFocusWithin() || app.selectedProperty().get().isEmpty()) {
            app.listProperty().set(false);
        } else {
            app.selectedProperty().set("");
        }
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
