package passage.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import passage.dataset.Dataset;
import passage.layout.Theme;
import passage.lesson.LessonStart;

/** The program with its window. The data are read beside the start of the toolkit and checked after the first picture. */
public final class PassageApp extends Application {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    /** The least width of the window; the toolbar has room in it in every language and theme. */
    static final double NARROWEST = 1000;

    private static final double LOWEST = 560;
    /** What the window manager may add above the scene. */
    private static final double TITLE_BAR = 40;

    private static EarlyReading reading;
    private static Optional<LessonStart> lesson = Optional.empty();

    private MainWindow window;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param data the folder asked for, or none for the usual one
     * @param given the lesson to begin with, if any
     * @return an exit code
     */
    public static int open(Optional<Path> data, Optional<LessonStart> given) {
        lesson = given;
        reading = EarlyReading.begin(data);
        Application.launch(PassageApp.class);
        return 0;
    }

    @Override
    public void start(Stage stage) {
        ErrorReporter errors = new ErrorReporter();
        AppViewModel app = new AppViewModel(Dataset.empty(Path.of("")));
        app.messages().localeProperty().set(Messages.nearest(Locale.getDefault()));
        app.themeProperty().set(Look.ofSystem(Platform.getPreferences()));
        app.themeProperty().addListener((_, _, theme) -> apply(theme, stage));
        Look.base(app.themeProperty().get());

        window = new MainWindow(app);
        errors.install(app.messages(), window::tellFault);
        window.exports().setOpener(this::open);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(
                window.root(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight() - TITLE_BAR)));
        apply(app.themeProperty().get(), stage);
        app.datasetProperty().addListener((_, _, _) -> title(stage, app));
        app.messages().localeProperty().addListener((_, _, _) -> title(stage, app));
        title(stage, app);
        ProgramIcon.images().forEach(stage.getIcons()::add);
        stage.setOnHidden(_ -> hideAll());
        window.lessons().begin(lesson);
        window.files().show(reading);
        stage.setMinWidth(NARROWEST);
        stage.setMinHeight(LOWEST);
        stage.show();
        window.timelineView().requestFocus();
    }

    /** What a lesson has come to is written before the program is gone. */
    @Override
    public void stop() {
        window.lessons().close();
    }

    /** Asking the system which program that is takes longer than a frame. */
    private void open(Path file) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> getHostServices().showDocument(file.toUri().toString()));
    }

    private static void apply(Theme theme, Stage stage) {
        Look.base(theme);
        if (stage.getScene() != null) {
            Look.dress(stage.getScene().getRoot(), theme);
        }
    }

    private static void title(Stage stage, AppViewModel app) {
        String title = app.dataset().title().in(app.messages().locale());
        stage.setTitle(title.isEmpty() ? "Passage" : "Passage – " + title);
    }

    /** Ending the toolkit with a popup still open would crash it, so everything is closed and it ends by itself. */
    private static void hideAll() {
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
