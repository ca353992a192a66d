package passage.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import passage.app.lesson.AddStepDialog;
import passage.app.lesson.EditorHost;
import passage.app.lesson.LessonEditorView;
import passage.app.lesson.LessonEditorViewModel;
import passage.app.timeline.ScaleChoice;
import passage.app.timeline.TimelineViewModel;
import passage.layout.DaysInView;
import passage.layout.Theme;
import passage.lesson.Lesson;
import passage.lesson.LessonFolder;
import passage.lesson.Step;
import passage.lesson.StepDraft;
import passage.lesson.Stretch;
import passage.original.UserFolder;

/** Makes lessons: adds what is in view to one as a step, and opens the editor. */
final class LessonMaking implements EditorHost {

    /** What adds the view as a step. */
    static final String ADD = "Shortcut+Shift+A";

    /** What opens the editor. */
    static final String EDIT = "Shortcut+Shift+L";

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 860;
    /** The least the editor needs in every language. */
    private static final double NARROWEST = 1040;

    private static final double LOWEST = 560;
    private static final double TITLE_BAR = 40;

    private final AppViewModel app;
    private final TimelineViewModel timeline;
    private final Supplier<String> passage;
    private final Node root;
    private final Consumer<String> say;
    private final Consumer<Step> show;
    private final LessonEditorViewModel model;
    private Optional<BiConsumer<Lesson, Integer>> player = Optional.empty();
    private Optional<Stage> editor = Optional.empty();

    /**
     * @param passage the id of the passage being read, or ""
     * @param say tells calmly of what has been done
     * @param show goes to a step on the timeline
     */
    LessonMaking(
            AppViewModel app,
            TimelineViewModel timeline,
            Supplier<String> passage,
            Node root,
            Consumer<String> say,
            Consumer<Step> show) {
        this.app = app;
        this.timeline = timeline;
        this.passage = passage;
        this.root = root;
        this.say = say;
        this.show = show;
        // Its thread ends when it has nothing to write, and the program does not end before it has written.
        ThreadPoolExecutor writing = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        writing.allowCoreThreadTimeOut(true);
        this.model = new LessonEditorViewModel(app, folder(), writing, Platform::runLater);
    }

    /** Where the lessons of this user lie. */
    static LessonFolder folder() {
        return LessonFolder.of(UserFolder.standard().path());
    }

    /** What plays a lesson from a step on; without it, the editor has no button for it. Set before the editor is opened. */
    void setPlayer(BiConsumer<Lesson, Integer> plays) {
        player = Optional.of(plays);
    }

    /** The lessons on the desk. */
    LessonEditorViewModel model() {
        return model;
    }

    /** Asks which lesson the view is to be a step of, and adds it. */
    void addView() {
        Messages messages = app.messages();
        if (!model.isReady()) {
            say.accept(messages.get("lesson.not-read"));
            return;
        }
        Step step = inSight();
        AddStepDialog dialog = new AddStepDialog(model, step);
        Sheets.prepare(dialog, root.getScene().getWindow(), app);
        dialog.showAndWait().ifPresent(lesson -> {
            int number = model.append(lesson, step);
            String title = model.lesson().orElse(lesson).title().in(messages.locale());
            String keys = KeyCombination.valueOf(EDIT).getDisplayText();
            say.accept(messages.get("lesson.added", title, number, keys));
        });
    }

    /** Opens the editor, or brings it to the front. */
    void edit() {
        editor.filter(Stage::isShowing).ifPresentOrElse(Stage::toFront, this::open);
    }

    private void open() {
        LessonEditorView view = new LessonEditorView(model, this);
        Stage stage = new Stage();
        stage.titleProperty().bind(app.messages().bind("editor.window"));
        ProgramIcon.images().forEach(stage.getIcons()::add);
        Rectangle2D room = screen().getVisualBounds();
        stage.setScene(
                new Scene(view, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight() - TITLE_BAR)));
        stage.setMinWidth(Math.min(NARROWEST, room.getWidth()));
        stage.setMinHeight(LOWEST);
        Look.dress(view, app.themeProperty().get());
        ChangeListener<Theme> dress = (_, _, theme) -> Look.dress(view, theme);
        app.themeProperty().addListener(dress);
        stage.setOnHidden(_ -> {
            model.pause();
            app.themeProperty().removeListener(dress);
            editor = Optional.empty();
        });
        editor = Optional.of(stage);
        stage.show();
    }

    private Screen screen() {
        Window main = root.getScene().getWindow();
        return Screen.getScreensForRectangle(main.getX(), main.getY(), main.getWidth(), main.getHeight()).stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }

    @Override
    public Step inSight() {
        DaysInView days = DaysInView.of(timeline.frame());
        boolean linear = timeline.scaleChoice().kindProperty().get() == ScaleChoice.Kind.LINEAR;
        StepDraft draft = StepDraft.of(StepDraft.showing(Stretch.of(days.from(), days.to())))
                .scale(Optional.of(linear ? Step.Scale.LINEAR : Step.Scale.BALANCED))
                .events(app.selectedEvent().stream().map(event -> event.id()).toList());
        return draft.reveal(Optional.of(passage.get()).filter(id -> !id.isEmpty()).stream()
                        .toList())
                .step();
    }

    @Override
    public void show(Step step) {
        show.accept(step);
    }

    @Override
    public Optional<BiConsumer<Lesson, Integer>> player() {
        return player;
    }

    private Window top() {
        return editor.map(Window.class::cast).orElseGet(() -> root.getScene().getWindow());
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        ButtonType doIt = new ButtonType(yes, ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(app.messages().get("button.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, doIt, cancel);
        Sheets.prepare(alert, top(), app);
        alert.setHeaderText(null);
        alert.setTitle(title);
        return alert.showAndWait().filter(doIt::equals).isPresent();
    }

    @Override
    public Optional<Path> ask(FileChooser chooser) {
        return Optional.ofNullable(chooser.showSaveDialog(top())).map(File::toPath);
    }

    @Override
    public String sentence(Throwable error) {
        return ErrorReporter.sentence(error, app.messages());
    }
}
